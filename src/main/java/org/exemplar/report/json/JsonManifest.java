package org.exemplar.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import org.exemplar.report.Provenance;
import org.exemplar.report.Renderer;

/** Where a report comes from, as JSON. */
public final class JsonManifest implements Renderer<Provenance> {

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final ObjectWriter writer =
      new ObjectMapper()
          .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public byte[] render(Provenance provenance) {
    try {
      String json = writer.writeValueAsString(provenance.manifest());
      return (json + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest is made of maps, lists and strings", e);
    }
  }
}
