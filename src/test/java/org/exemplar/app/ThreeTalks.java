package org.exemplar.app;

import java.util.List;
import org.exemplar.text.TextDigest;

/** A study in a folder, of three transcripts with the same talk, in each twelve turns of Anna. */
final class ThreeTalks {

  static final String STUDY = "studies/small";

  /** The first turn of Anna has the code points 26 to 38. */
  private static final String TALK =
      "Interviewer: Go on.\nAnna: It is quick.\n" + "Anna: It is there.\n".repeat(11);

  private final Workplace place;

  /** A study without codings. */
  ThreeTalks(Workplace place) {
    this.place = place;
    place.write(STUDY + "/study.yaml", "id: small\ncodebook: codes.csv\n");
    place.write(STUDY + "/codes.csv", "id,name,parent\nq,Quick,\nd,Direct,\nx,Beside,d\n");
    place.write(STUDY + "/transcripts.csv", "transcript,file\nt1,t1.txt\nt2,t2.txt\nt3,t3.txt\n");
    place.write(
        STUDY + "/participants.csv",
        "participant,transcript,speaker\nP1,t1,Anna\nP2,t2,Anna\nP3,t3,Anna\n");
    for (String transcript : List.of("t1", "t2", "t3")) {
      place.write(STUDY + "/transcripts/" + transcript + ".txt", TALK);
    }
  }

  /**
   * Writes a coder's file; each coding is {@code transcript code turn}, the turn of Anna from 1,
   * and may end with the version of the codebook.
   */
  void coded(String coder, String... codings) {
    StringBuilder sheet =
        new StringBuilder("transcript,code,start_codepoint,end_codepoint,text,codebook_version\n");
    for (String coding : codings) {
      String[] part = coding.split(" ");
      int turn = Integer.parseInt(part[2]);
      int start = turn == 1 ? 26 : 45 + 19 * (turn - 2);
      sheet
          .append(part[0] + "," + part[1] + "," + start + "," + (start + 12))
          .append(turn == 1 ? ",It is quick." : ",It is there.")
          .append("," + (part.length > 3 ? part[3] : "1") + "\n");
    }
    place.write(STUDY + "/codings/" + coder + ".csv", sheet.toString());
  }

  /** Writes who coded; each is {@code name,kind}. */
  void coders(String... coders) {
    place.write(STUDY + "/coders.csv", "coder,kind\n" + String.join("\n", coders) + "\n");
  }

  /** Declares transcripts finished; each is {@code coder transcript round}. */
  void finished(String... declarations) {
    StringBuilder sheet = new StringBuilder("coder,transcript,round,digest,at\n");
    for (String declaration : declarations) {
      sheet
          .append(declaration.replace(' ', ','))
          .append("," + TextDigest.of(TALK) + ",2023-11-06T16:20:00Z\n");
    }
    place.write(STUDY + "/finished.csv", sheet.toString());
  }
}
