/** How Teams draws cards, closely enough to judge spacing, wrapping and contrast in both themes. */
export type Theme = {
  page: string;
  bubble: string;
  ink: string;
  subtle: string;
  emphasis: string;
  line: string;
  accent: string;
};

export const themes: Record<'light' | 'dark', Theme> = {
  light: {
    page: '#f5f5f5',
    bubble: '#ffffff',
    ink: '#242424',
    subtle: '#616161',
    emphasis: '#f0f0f0',
    line: '#d1d1d1',
    accent: '#5b5fc7',
  },
  dark: {
    page: '#1f1f1f',
    bubble: '#292929',
    ink: '#ffffff',
    subtle: '#adadad',
    emphasis: '#3d3d3d',
    line: '#525252',
    accent: '#a6a7dc',
  },
};

/** A host configuration for the adaptivecards renderer. */
export function hostConfig(theme: Theme): object {
  const colour = (value: string) => ({ default: value, subtle: value });
  const colours = {
    default: { default: theme.ink, subtle: theme.subtle },
    dark: colour(theme.ink),
    light: colour(theme.ink),
    accent: colour(theme.accent),
    good: colour(theme.ink),
    warning: colour(theme.ink),
    attention: colour(theme.ink),
  };
  return {
    fontFamily: 'Segoe UI, Liberation Sans, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.line },
    supportsInteractivity: true,
    containerStyles: {
      default: { backgroundColor: theme.bubble, foregroundColors: colours },
      emphasis: { backgroundColor: theme.emphasis, foregroundColors: colours },
    },
    actions: {
      maxActions: 6,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      buttonSpacing: 8,
      spacing: 'default',
    },
    textBlock: { headingLevel: 2 },
  };
}

/** The style of a chat with one message. */
export function chatStyle(theme: Theme): string {
  return `
* { box-sizing: border-box; }
body { margin: 0; background: ${theme.page}; color: ${theme.ink}; font: 14px/20px "Segoe UI", "Liberation Sans", sans-serif; }
h6 { margin: 14px 12px 2px; color: ${theme.subtle}; font-size: 12px; font-weight: 400; }
.message { margin: 0 12px; background: ${theme.bubble}; border-radius: 6px; padding: 8px 14px; overflow-wrap: break-word; }
.message p { margin: 6px 0; } .message ol, .message ul { margin: 6px 0; padding-left: 28px; }
.message code { background: ${theme.emphasis}; padding: 1px 4px; border-radius: 3px; }
.message a { color: ${theme.accent}; }
.card { margin: 6px 0; border: 1px solid ${theme.line}; border-radius: 6px; overflow: hidden; }
.ac-textBlock ul { margin: 0; padding-left: 20px; }
.ac-textBlock p { margin: 0; }
.ac-pushButton { background: ${theme.bubble}; color: ${theme.ink}; border: 1px solid ${theme.line}; border-radius: 4px; padding: 6px 12px; font: 600 14px/20px "Segoe UI", "Liberation Sans", sans-serif; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ac-input:not(.ac-toggleInput) { background: ${theme.bubble}; color: ${theme.ink}; border: 1px solid ${theme.line}; border-radius: 4px; padding: 5px 8px; font: 14px/20px "Segoe UI", "Liberation Sans", sans-serif; }
.ac-input::placeholder { color: ${theme.subtle}; }
.ac-multiline { min-height: 72px; }
.style-positive { background: ${theme.accent}; color: ${theme.bubble}; border-color: ${theme.accent}; }
.ac-selectable { cursor: pointer; border-radius: 4px; }
.ac-container { border-radius: 4px; }
`;
}
