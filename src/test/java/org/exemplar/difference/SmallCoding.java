package org.exemplar.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.exemplar.alignment.Spoken;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.comparison.ComparedCode;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.KnownCodes;
import org.exemplar.comparison.SeenTranscripts;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/** A few coders over one short transcript, or several. */
final class SmallCoding {

  static final Codebook CODES =
      new Codebook(
          List.of(
              code("speed", ""),
              code("quick", "speed"),
              code("phone", "quick"),
              code("cost", ""),
              code("trust", "")));

  /** Words of ten letters each, in a text without a label: word k stands at 10 k to 10 k + 9. */
  static final Transcript TEXT =
      Transcript.of(Spoken.transcript("t", "P: x").id(), "abcdefghi ".repeat(20), List.of());

  private final List<CoderId> coders;
  private final List<Coding> codings = new ArrayList<>();
  private Transcript current = TEXT;
  private KnownCodes known = KnownCodes.ALL;
  private int version = 1;
  private final List<Transcript> transcripts = new ArrayList<>(List.of(TEXT));

  SmallCoding(String... coders) {
    this.coders = Arrays.stream(coders).map(CoderId::new).toList();
  }

  private static Code code(String id, String parent) {
    return Code.of(
        new CodeId(id), id, parent.isEmpty() ? Optional.empty() : Optional.of(new CodeId(parent)));
  }

  /** What follows stands in another transcript. */
  SmallCoding in(Transcript transcript) {
    current = transcript;
    transcripts.add(transcript);
    return this;
  }

  /** What follows is coded under another version of the codebook than the first. */
  SmallCoding under(int codebookVersion) {
    version = codebookVersion;
    return this;
  }

  /** A coder gives a code to units from {@code start} to {@code end}, exclusive. */
  SmallCoding code(String coder, String code, int start, int end) {
    codings.add(
        new Coding(
            new CoderId(coder),
            current.id(),
            new CodeId(code),
            new TextSpan(start, end),
            current.text().substring(start, end),
            "",
            version));
    return this;
  }

  List<Transcript> transcripts() {
    return transcripts;
  }

  CodingSet codings() {
    return CodingSet.of(codings);
  }

  SeenTranscripts seen() {
    return SeenTranscripts.of(coders, codings(), List.of(), List.of(), transcripts(), 1);
  }

  /** Who could have given which codes; without it, all could give all. */
  SmallCoding knowing(KnownCodes codes) {
    known = codes;
    return this;
  }

  ComparedStudy study() {
    return study(seen(), 1);
  }

  ComparedStudy study(SeenTranscripts seen, int round) {
    return new ComparedStudy(
        transcripts,
        transcripts.size(),
        CODES,
        ComparedCode.asCoded(CODES),
        codings(),
        seen,
        known,
        round);
  }

  Differences differences() {
    return Differences.of(study());
  }

  /** The differences as lines: type, codes, and each coder's segments. */
  List<String> lines() {
    return differences().list().stream().map(SmallCoding::line).toList();
  }

  private static String line(Difference difference) {
    StringBuilder line = new StringBuilder(difference.type().words() + ": ");
    line.append(String.join("+", difference.codes().stream().map(CodeId::value).toList()));
    for (CoderId coder : difference.coders()) {
      line.append(" | ").append(coder);
      for (Coding segment : difference.of(coder)) {
        line.append(' ')
            .append(difference.codes().size() > 1 ? segment.code() + "@" : "")
            .append(segment.span().start())
            .append('-')
            .append(segment.span().end());
      }
    }
    return line.toString();
  }
}
