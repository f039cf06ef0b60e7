/** Variables with which an app package can be made. */
export const goodVariables = {
  TEAMS_APP_ID: '1b0c2f5e-7d64-4a1e-9a55-0d6a3f3c1a01',
  BOT_ID: '1b0c2f5e-7d64-4a1e-9a55-0d6a3f3c1a02',
  LOTSE_PUBLIC_URL: 'https://lotse.example',
  LOTSE_DEVELOPER_NAME: 'Stadt Musterhausen',
  LOTSE_DEVELOPER_URL: 'https://musterhausen.example/it',
  LOTSE_PRIVACY_URL: 'https://musterhausen.example/datenschutz',
  LOTSE_TERMS_URL: 'https://musterhausen.example/nutzung',
};
