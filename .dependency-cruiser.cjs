/** The arrows of docs/architecture.md. */
const rooms = (names) => `^src/(${names})(/|\\.ts$)`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-circular', 'Imports never turn round.', {}, { circular: true }),
    forbid(
      'shared-knows-nobody',
      'shared/ is the floor.',
      { path: rooms('shared') },
      { path: '^src/', pathNot: rooms('shared') },
    ),
    forbid(
      'lower-rooms-do-not-look-up',
      'search, language-model, privacy, store and messaging know only shared/ and each other.',
      { path: rooms('search|language-model|privacy|store|messaging') },
      { path: rooms('teams|web|cli|conversation|knowledge|tickets|handoff|compose|main') },
    ),
    forbid(
      'knowledge-does-not-look-up',
      'knowledge answers; it does not know who asks.',
      { path: rooms('knowledge') },
      { path: rooms('teams|web|cli|conversation|tickets|handoff|compose|main') },
    ),
    forbid(
      'conversation-knows-no-channel',
      'The conversation does not know how it is carried.',
      { path: rooms('conversation') },
      { path: rooms('teams|web|cli|compose|main') },
    ),
    forbid(
      'one-folder-for-bot-framework',
      'Only src/teams may import the Bot Framework, so that a later move costs one folder.',
      { path: '^src/', pathNot: '^src/teams/' },
      { path: 'node_modules/(botbuilder|botframework|@microsoft/teams-ai)' },
    ),
    forbid(
      'only-compose-sees-adapters',
      'Adapters are chosen in one place.',
      { path: '^src/', pathNot: '^src/(compose|main|evaluation/|search/)' },
      { path: '^src/(search/((embedded|azure|hybrid)-search-engine|embeddings/openai-embed)|language-model/openai)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
