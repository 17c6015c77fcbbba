package org.exemplar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.exemplar.SharedData;
import org.exemplar.alignment.Convention;
import org.exemplar.participant.Participants;
import org.exemplar.problem.SourceLocation;
import org.junit.jupiter.api.Test;

/** The twelve published comments of the model table, found where they were spoken. */
class TwelveCommentsTest {

  @Test
  void eachIsFoundWithItsEdits() throws IOException {
    QuotationVerifier verifier =
        QuotationVerifier.of(
            TranscriptsFile.read("twelve-transcripts.txt"),
            Participants.none(),
            Convention.common("en"));
    assertThat(comments().stream().map(verifier::verify).map(TwelveCommentsTest::told))
        .containsExactly(
            "edited, P1: “[send a portal message]” stands for “from the couch” after “do that”. 7"
                + " words omitted after “and wait”. “[on the phone]” stands for “when I call that”"
                + " after “telling me”. Differs in quotation marks.",
            "exact, P2: ",
            "exact, P3: ",
            "edited, P2: “[than the phone]” inserted after “lot quicker”.",
            "exact, P4: ",
            "edited, P5: 4 words omitted after “she sees”.",
            "edited, P6: “[a portal message]” inserted after “I wrote”.",
            "exact, P7: ",
            "typography, P8: Differs in quotation marks.",
            "edited, P9: “[sending secure messages]” inserted after “doing it”."
                + " Differs in quotation marks.",
            "exact, P10: ",
            "typography, P11: Differs in quotation marks.");
  }

  private static String told(Verification found) {
    return found.verdict().words()
        + ", "
        + String.join(" and ", found.place().orElseThrow().speakers())
        + ": "
        + String.join(" ", found.details());
  }

  private static List<Quotation> comments() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        format.parse(Files.newBufferedReader(SharedData.path("design/table-1.csv")))) {
      List<CSVRecord> rows = parser.getRecords();
      return IntStream.range(0, rows.size())
          .mapToObj(
              i ->
                  new Quotation(
                      rows.get(i).get("theme"),
                      Optional.empty(),
                      Optional.empty(),
                      rows.get(i).get("comment"),
                      Optional.empty(),
                      SourceLocation.of("table-1.csv", i + 2, 1)))
          .toList();
    }
  }
}
