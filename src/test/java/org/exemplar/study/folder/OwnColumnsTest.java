package org.exemplar.study.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnColumnsTest {

  @Test
  void eachRowKeepsWhatSomebodyAddedToIt() {
    String former =
        "theme,text,status\nSpeed,It is quick.,final\nSpeed,It is quick.,draft\nCost,Dear!,\n";
    String written =
        "theme,text,participant\r\nSpeed,It is quick.,P1\r\nCost,Dear!,P2\r\n"
            + "Speed,It is quick.,P1\r\nSpeed,New.,P3\r\n";
    assertThat(carried(former, written))
        .isEqualTo(
            "theme,text,participant,status\r\nSpeed,It is quick.,P1,final\r\nCost,Dear!,P2,\r\n"
                + "Speed,It is quick.,P1,draft\r\nSpeed,New.,P3,\r\n");
  }

  @Test
  void aSheetWithoutAddedColumnsStaysAsItIs() {
    String written = "coder,kind\r\nanna,person\r\n";
    assertThat(carried("coder;kind\nanna;person\n", written)).isEqualTo(written);
  }

  /** Else a proposal that was chosen would be one again. */
  @Test
  void whatExemplarWritesOnlySometimesIsNobodysOwn() {
    assertThat(
            carried(
                "theme,text,proposed_because,Chosen by,status\nSpeed,It is quick.,Central.,,x\n",
                "theme,text\r\nSpeed,It is quick.\r\n"))
        .isEqualTo("theme,text,status\r\nSpeed,It is quick.,x\r\n");
  }

  @Test
  void aSheetThatCannotBeReadIsReplaced() {
    String written = "coder,kind\r\nanna,person\r\n";
    assertThat(carried("", written)).isEqualTo(written);
  }

  private static String carried(String former, String written) {
    byte[] bytes =
        OwnColumns.carried(
            former.getBytes(StandardCharsets.UTF_8),
            written.getBytes(StandardCharsets.UTF_8),
            List.of(QuotationsReader.PROPOSED, QuotationsReader.CHOSEN_BY));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
