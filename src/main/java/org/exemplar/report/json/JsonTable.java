package org.exemplar.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.exemplar.report.Cell;
import org.exemplar.report.Renderer;
import org.exemplar.report.Table;

/**
 * A table as one JSON object: {@code id}, {@code caption}, {@code rows} and {@code notes}. A row is
 * an object with every column under its key; a number is a number, and what is missing is an object
 * with its {@code reason}.
 */
public final class JsonTable implements Renderer<Table> {

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public byte[] render(Table table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.setPrettyPrinter(layout);
      write(json, table);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Table table) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", table.id());
    json.writeStringField("caption", table.caption());
    json.writeArrayFieldStart("rows");
    for (Table.Row row : table.rows()) {
      json.writeStartObject();
      for (int i = 0; i < row.cells().size(); i++) {
        json.writeFieldName(table.columns().get(i).key());
        write(json, row.cells().get(i));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (String note : table.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Cell cell) throws IOException {
    if (cell instanceof Cell.Figures figures) {
      json.writeNumber(figures.value());
    } else if (cell instanceof Cell.Missing missing) {
      json.writeStartObject();
      json.writeNullField("value");
      json.writeStringField("reason", missing.reason());
      json.writeEndObject();
    } else {
      json.writeString(cell.data());
    }
  }
}
