/** A State that does not exist. */
export interface InventedState {
  readonly id: string;
  readonly name: string;
}

const A = 65;
const letter = (index: number) => String.fromCharCode(A + index);

// ISO 3166-1 leaves QMA to QZZ and XAA to XZZ to users; XKX is left out because many data files use it for a place.
const CODES: readonly string[] = [...codesOf("Q", 12, 25), ...codesOf("X", 0, 25).filter((code) => code !== "XKX")];

const ONSETS =
  "Ald Bren Corv Dask Elv Fenn Gald Harv Ild Jorv Kest Lorr Merv Nast Ostr Pell Quill Rosm Selv Tamb Uld Vess Wend Xand Yarr Zelm Arv Bold Cind Drev Esk Falm".split(
    " ",
  );
const ENDINGS =
  "emar ane orra wick uvia ister oth enne avar illo ume esk arn olm eda ivar unne astra ewin ossa ithe adel ogue erre ylle onde ura enth avie oska imar ulle abel".split(
    " ",
  );

/** How many States a sample can have: as many as there are codes free for users. */
export const MOST_STATES = CODES.length;

/** The invented State at a place of the list: QMA first, then QMB, up to QZZ and on from XAA. */
export function inventedStateAt(index: number): InventedState {
  const id = CODES[index] ?? "";
  const onset = index % ONSETS.length;
  const lap = Math.trunc(index / ONSETS.length);
  return { id, name: `${ONSETS[onset]}${ENDINGS[(onset * 5 + lap) % ENDINGS.length]}` };
}

function codesOf(first: string, from: number, to: number): readonly string[] {
  const codes: string[] = [];
  for (let second = from; second <= to; second++)
    for (let third = 0; third < 26; third++) codes.push(first + letter(second) + letter(third));
  return codes;
}
