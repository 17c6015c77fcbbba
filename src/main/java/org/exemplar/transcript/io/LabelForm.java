package org.exemplar.transcript.io;

/** What a label looks like, apart from how often it stands in the file. */
enum LabelForm {
  /** No label: a sentence, a link, a header's field. */
  NONE,
  /** Words in lower case, or more of them than a name has. */
  WORDS,
  /** Written as names are: each word capitalised, or in a script without capitals. */
  NAME,
  /** A short code: {@code P01}, {@code FG1-P2}, {@code A}. */
  CODE,
  /** Names a role in a conversation: {@code Interviewer}, {@code Patient 2}. */
  ROLE;

  private static final int MOST_WORDS = 5;
  private static final int MOST_CODE_POINTS = 40;

  /** A name in a script without capitals is shorter than a clause. */
  private static final int MOST_UNCASED = 8;

  private static final int FEWEST_DIGITS = 7;

  private static final String PARTICLES =
      " of de der den del della di da dos du la le el al van von zu ter y e et und and the & / + ";

  /**
   * The form of a label.
   *
   * @param label without colon and marks
   * @param key of the label
   * @param role whether the study or common use knows it as a role
   */
  static LabelForm of(String label, String key, boolean role) {
    int length = label.codePointCount(0, label.length());
    if (length > MOST_CODE_POINTS || label.startsWith("(")) {
      return NONE;
    }
    if (!hasLetter(label)) {
      return isTelephone(label) ? NAME : NONE;
    }
    if (isCode(label)) {
      return CODE;
    }
    if (role || LabelWords.isRole(key)) {
      return key.length() > 1 || isUncased(label.codePointAt(0)) ? ROLE : CODE;
    }
    if (LabelWords.isSpoken(key) || LabelWords.isField(key) || LabelWords.isEvent(key)) {
      return NONE;
    }
    String[] words = label.split("[ \\u00A0\\u202F]+");
    if (words.length > MOST_WORDS || words.length > 1 && LabelWords.opensSentence(words[0])) {
      return NONE;
    }
    boolean sentence = isUncased(label.codePointAt(0)) && length > MOST_UNCASED;
    return isName(label, words) && !sentence ? NAME : WORDS;
  }

  /** The letters with which a code begins, lower case: what its siblings share. */
  static String stem(String key) {
    int end = 0;
    while (end < key.length() && Character.isLetter(key.charAt(end))) {
      end++;
    }
    return key.substring(0, end);
  }

  /** One to three letters and a number, with further numbers after hyphens; or one capital. */
  private static boolean isCode(String label) {
    String bare = label.replace(" ", "");
    String stem = stem(bare);
    boolean number =
        bare.length() > stem.length() && Character.isDigit(bare.charAt(bare.length() - 1));
    boolean inside =
        bare.chars().skip(stem.length()).allMatch(c -> isCodeUnit((char) c)) && bare.length() <= 12;
    boolean single = stem.length() == 1 && bare.length() == 1 && !isUncased(bare.charAt(0));
    return single && Character.isUpperCase(bare.charAt(0))
        || number && inside && !stem.isEmpty() && stem.length() <= 3 && isPlain(stem);
  }

  private static boolean isPlain(String stem) {
    return stem.chars().noneMatch(LabelForm::isUncased);
  }

  private static boolean isCodeUnit(char unit) {
    return Character.isDigit(unit) || Character.isUpperCase(unit) || "-_./#".indexOf(unit) >= 0;
  }

  private static boolean isName(String label, String[] words) {
    for (String word : words) {
      boolean particle = PARTICLES.contains(" " + word + " ");
      if (Character.isLowerCase(word.codePointAt(0)) && !particle) {
        return false;
      }
    }
    return !Character.isLowerCase(label.codePointAt(0)) || words.length > 1;
  }

  /** Who dials in to a meeting is labelled by a number, part of it perhaps starred out. */
  private static boolean isTelephone(String label) {
    long digits = label.chars().filter(c -> Character.isDigit(c) || c == '*').count();
    return digits >= FEWEST_DIGITS && label.chars().allMatch(c -> c < 0x80);
  }

  private static boolean hasLetter(String label) {
    return label.codePoints().anyMatch(Character::isLetter);
  }

  /** A letter of a script without capitals. */
  private static boolean isUncased(int unit) {
    return Character.isLetter(unit) && !Character.isUpperCase(unit) && !Character.isLowerCase(unit);
  }
}
