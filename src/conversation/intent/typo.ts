/** Whether the word is the target but for one wrong, missing, additional or swapped letter; a stem may be followed by anything. */
export function withinOneTypo(word: string, target: string, isStem: boolean): boolean {
  if (!isStem && Math.abs(word.length - target.length) > 1) return false;
  if (word.length < target.length - 1) return false;
  let same = 0;
  while (same < target.length && word[same] === target[same]) same += 1;
  if (same === target.length) return isStem || word.length <= target.length + 1;
  const rest = target.slice(same);
  const matches = (tail: string, wanted: string) => (isStem ? tail.startsWith(wanted) : tail === wanted);
  const swapped = word[same] === target[same + 1] && word[same + 1] === target[same];
  return (
    matches(word.slice(same + 1), rest.slice(1)) ||
    matches(word.slice(same + 1), rest) ||
    matches(word.slice(same), rest.slice(1)) ||
    (swapped && matches(word.slice(same + 2), rest.slice(2)))
  );
}
