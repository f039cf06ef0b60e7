/* global document, marked, AdaptiveCards */
/** Runs inside the page, beside marked and adaptivecards: one bubble per message. */
globalThis.drawMessages = function drawMessages({ messages, host }) {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = marked.parse(text);
    result.didProcess = true;
  };
  for (const { name, activity } of messages) {
    const title = document.createElement('h6');
    title.textContent = name;
    const bubble = document.createElement('div');
    bubble.className = 'message';
    bubble.innerHTML = marked.parse(activity.text ?? '');
    for (const { content } of activity.attachments ?? []) bubble.append(drawCard(content, host));
    document.body.append(title, bubble);
  }
};

function drawCard(content, host) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(host);
  card.parse(content);
  const frame = document.createElement('div');
  frame.className = 'card';
  frame.append(card.render());
  return frame;
}
