import assert from 'node:assert/strict';
import { areaUnderCurve, mean, quantile, riskCurve, signTest, wilson } from '../../src/evaluation/figures.ts';

describe('the figures of an evaluation', () => {
  it('has no mean and no quantile of nothing', () => {
    assert.equal(mean([]), null);
    assert.equal(quantile([], 0.5), null);
    assert.equal(areaUnderCurve([], [1]), null);
  });

  it('takes quantiles by nearest rank', () => {
    assert.equal(quantile([5, 1, 3, 2, 4], 0.5), 3);
    assert.equal(quantile([5, 1, 3, 2, 4], 0.95), 5);
  });

  it('counts the pairs in which the answerable question is surer, ties as half', () => {
    assert.equal(areaUnderCurve([0.9, 0.5], [0.1, 0.5]), 0.875);
    assert.equal(areaUnderCurve([0.1], [0.9]), 0);
  });

  it('shows at every threshold what would be refused rightly and wrongly', () => {
    const curve = riskCurve([0.9, 0.3], [0.2, 0.1]);

    assert.deepEqual(curve[5], { threshold: 0.25, refused: 1, falseRefusals: 0 });
    assert.deepEqual(curve[0], { threshold: 0, refused: 0, falseRefusals: 0 });
    assert.deepEqual(curve.at(-1), { threshold: 1, refused: 1, falseRefusals: 1 });
  });

  it('states how uncertain a share of few questions is', () => {
    const few = wilson(7, 10);
    const many = wilson(700, 1000);

    assert.ok(few.low < 0.45 && few.high > 0.85);
    assert.ok(many.low > 0.67 && many.high < 0.73);
    assert.deepEqual(wilson(0, 0), { low: 0, high: 1 });
  });

  it('tells a real change from chance by the exact sign test', () => {
    assert.equal(signTest(0, 0), 1);
    assert.equal(signTest(5, 5), 1);
    assert.equal(signTest(0, 5), 0.0625);
    assert.equal(signTest(1, 9), 0.0215);
    assert.equal(signTest(9, 1), 0.0215);
    assert.equal(signTest(1000, 1000), 1);
  });
});
