/** Picks the Vietnamese or the English text; Vietnamese unless ASSETREGISTRY_LANGUAGE is "en". */
export function say(vietnamese, english) {
  return process.env.ASSETREGISTRY_LANGUAGE === 'en' ? english : vietnamese;
}
