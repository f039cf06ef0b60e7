import type pg from 'pg';
import { toDatabaseError } from './database-errors.ts';
import type { AskedQuestion } from './store.ts';

/** What the report on articles is made of: nothing in it names a person, a conversation or a time of day. */
export type ReportRows = { questions: AskedQuestion[]; judgements: Judgement[] };

/** A thumb with its masked reason and what it judged. */
export type Judgement = {
  kind: string;
  articleIds: string[];
  passageIds: string[];
  reaction: 'like' | 'dislike';
  reason: string;
};

/** Reads what was asked and judged since a day, that day included; in an order that tells nothing. Errors: LOTSE-DATABASE-DOWN. */
export async function readReportRows(pool: pg.Pool, since: string): Promise<ReportRows> {
  try {
    const questions = await pool.query<AskedQuestion>(
      `select language, outcome, article_ids as "articleIds", text from questions where asked_on >= $1::date order by id`,
      [since],
    );
    const judgements = await pool.query<Judgement>(
      `select kind, article_ids as "articleIds", passage_ids as "passageIds", reaction, reason
       from feedback where created_at >= $1::date order by message_key`,
      [since],
    );
    return { questions: questions.rows, judgements: judgements.rows };
  } catch (thrown) {
    throw toDatabaseError(thrown);
  }
}
