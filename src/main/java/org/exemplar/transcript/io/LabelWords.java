package org.exemplar.transcript.io;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that transcribers write before a colon, and what they tell: a role in a conversation, a
 * field of a header, or a word of a sentence. All are compared as {@link LabelCandidate#key}.
 */
final class LabelWords {

  private static final Pattern COMMA = Pattern.compile(",\\s*");

  private static final Set<String> ROLES =
      keys(
          """
          participant, patient, pt, doctor, dr, doc, physician, clinician, nurse,
          provider, therapist, interviewee, respondent, informant, subject, client,
          speaker, person, voice, voiceover, narrator, interpreter, translator, student,
          teacher, tutor, pupil, caregiver, carer, mother, father, mom, mum, dad, parent,
          child, daughter, son, wife, husband, spouse, partner, guest, guest_family,
          guest_clinician, family, host, member, user, customer, male, female, man,
          woman, boy, girl, observer, note-taker, notetaker, assistant, question, answer,
          befragter, befragte, befragte person, teilnehmer, teilnehmerin, patientin,
          sprecher, sprecherin, arzt, ärztin, proband, probandin, mutter, vater, schüler,
          schülerin, lehrer, lehrerin, frage, antwort, enquêté, enquêtée, répondant,
          répondante, participante, médecin, infirmière, locuteur, locutrice, réponse,
          médico, médica, paciente, entrevistado, entrevistada, hablante, pregunta,
          respuesta, paziente, medico, intervistato, intervistata, 問, 问, 答, 受訪者, 受访者,
          參與者, 参与者, 醫生, 医生, 患者, 病人\
          """);

  private static final Set<String> FIELDS =
      keys(
          """
          date, time, duration, length, location, place, site, venue, title,
          subject of interview, file, file name, filename, recording, audio, transcript,
          transcription, transcribed by, transcriber, transcriptionist, project, study,
          interview, interview no, interview number, interview date, interviewed by,
          present, attendees, participants present, language, version, page, code, start,
          start time, end, end time, keywords, recorded, id, pseudonym, gender, age,
          datum, uhrzeit, zeit, ort, dauer, titel, datei, aufnahme, transkript,
          transkription, anwesend, lieu, durée, heure, titre, fichier, enregistrement,
          fecha, lugar, hora, duración, archivo, data, luogo, durata, 日期, 時間, 时间, 地點, 地点,
          主題, 主题\
          """);

  private static final Set<String> SPOKEN =
      keys(
          """
          note, notes, nb, n.b, n.b., ps, p.s, p.s., http, https, ftp, mailto, www, e.g,
          e.g., i.e, i.e., example, for example, warning, tip, hint, remember, remark,
          caution, important, yes, no, yeah, well, so, okay, ok, first, firstly, second,
          secondly, third, thirdly, last, lastly, finally, then, and, but, because, or,
          also, anyway, like, now, here, there, this, that, these, those, it, he, she,
          they, we, you, what, why, how, who, when, where, which, about, regarding, re,
          cc, bcc, from, to, fact, point, step, option, the following, pro, con, pros,
          cons, advantages, disadvantages, summary, conclusion, see, hinweis, anmerkung,
          beispiel, zum beispiel, ja, nein, und, aber, remarque, exemple, par exemple,
          oui, non, nota, ejemplo, por ejemplo, sí, 備註, 备注, 注, 注意, 例如, 比如\
          """);

  /** What opens a sentence, and no name: these as the first of several words make a sentence. */
  private static final Set<String> OPENINGS =
      keys(
          """
          i, he, she, it, we, you, they, my, his, her, our, your, their, so, and, but,
          because, then, when, if, as, in, on, at, for, with, this, that, these, those,
          there, here, what, why, how, well, yes, no, one, another, some, most, first,
          second, third, last, just, only, like, okay, ok, not, is, are, was, do, did,
          let, let's\
          """);

  private static final Set<String> EVENTS =
      keys(
          """
          laughs, laughing, laughter, laugh, chuckles, chuckle, pause, pauses,
          long pause, short pause, silence, inaudible, unintelligible, unclear,
          indistinct, crosstalk, overlapping, overtalking, music, applause, sighs, sigh,
          coughs, cough, crying, cries, nods, noise, background noise, phone rings,
          break, end, end of recording, recording stops, sic, redacted, name,
          name redacted, lacht, lachen, lachend, pausen, unverständlich, rires, rire,
          risas, pausa, 笑, 停頓\
          """);

  private LabelWords() {}

  /** A role in a conversation, alone or with a number: {@code Patient}, {@code Speaker 2}. */
  static boolean isRole(String key) {
    return ROLES.contains(key) || ROLES.contains(withoutNumber(key));
  }

  /** A field of a transcript's header: {@code Date}, {@code Place}. */
  static boolean isField(String key) {
    return FIELDS.contains(key);
  }

  /** A word of a sentence: {@code Note}, {@code Yes}, {@code https}. */
  static boolean isSpoken(String key) {
    return SPOKEN.contains(key);
  }

  /** Whether a label of several words opens as sentences do. */
  static boolean opensSentence(String word) {
    return OPENINGS.contains(LabelCandidate.key(word));
  }

  /** What transcribers put in brackets without naming a speaker: {@code [laughs]}. */
  static boolean isEvent(String key) {
    return EVENTS.contains(key);
  }

  /** The key without the number, or the letter after an underscore, at its end. */
  static String withoutNumber(String key) {
    int end = key.length();
    while (end > 0
        && (Character.isDigit(key.charAt(end - 1)) || "#-_.".indexOf(key.charAt(end - 1)) >= 0)) {
      end--;
    }
    return key.substring(0, end);
  }

  private static Set<String> keys(String words) {
    return COMMA
        .splitAsStream(words)
        .map(LabelCandidate::key)
        .collect(Collectors.toUnmodifiableSet());
  }
}
