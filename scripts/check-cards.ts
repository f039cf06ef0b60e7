import { toActivities } from '../src/teams/cards/to-activities.ts';
import { cardProblems } from './cards/card-rules.ts';
import { sampleReplies } from './cards/sample-replies.ts';
import { sampleNight, sampleNow, sampleService } from './cards/sample-service.ts';

/** `npm run cards`: draws every kind of reply in both languages, by day and by night, and checks each against the rules. */
let messages = 0;
let broken = 0;
for (const { name, reply } of sampleReplies()) {
  const mixedLanguages = name === 'answer-german-only.en' || name === 'security-in-arabic.de';
  for (const now of [sampleNow, sampleNight]) {
    for (const activity of toActivities(reply, { service: sampleService, now })) {
      messages++;
      for (const problem of cardProblems(activity, { language: reply.language, mixedLanguages })) {
        broken++;
        console.error(`${name}: ${problem}`);
      }
    }
  }
}
console.log(`${messages} messages checked, ${broken} problem(s)`);
process.exitCode = broken > 0 || messages === 0 ? 1 : 0;
