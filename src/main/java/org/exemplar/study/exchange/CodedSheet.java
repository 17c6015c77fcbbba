package org.exemplar.study.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A sheet that a person coded, as written: nothing in it is yet known to the study. */
public sealed interface CodedSheet {

  /** The file, as the person named it. */
  String file();

  /** What this is, by cases. */
  <T> T fold(Function<Filled, T> worksheet, Function<Excerpts, T> excerpts);

  /**
   * A worksheet that Exemplar made and a coder filled.
   *
   * @param file as the person named it
   * @param coder for whom it was made, where it still says so
   * @param filled whether it was made with the coder's codings in it
   * @param versions the transcripts that it was made from; empty where it no longer says so
   * @param rows in order
   * @param finished what the coder says of each transcript
   */
  record Filled(
      String file,
      Optional<String> coder,
      boolean filled,
      List<Version> versions,
      List<TurnRow> rows,
      List<FinishedMark> finished)
      implements CodedSheet {
    /** Keeps its own copies. */
    public Filled {
      versions = List.copyOf(versions);
      rows = List.copyOf(rows);
      finished = List.copyOf(finished);
    }

    @Override
    public <T> T fold(Function<Filled, T> worksheet, Function<Excerpts, T> excerpts) {
      return worksheet.apply(this);
    }
  }

  /**
   * Excerpts with their codes, a row each.
   *
   * @param file as the person named it
   * @param rows in order
   */
  record Excerpts(String file, List<ExcerptRow> rows) implements CodedSheet {
    /** Keeps its own copy. */
    public Excerpts {
      rows = List.copyOf(rows);
    }

    @Override
    public <T> T fold(Function<Filled, T> worksheet, Function<Excerpts, T> excerpts) {
      return excerpts.apply(this);
    }
  }

  /**
   * Which text a worksheet was made from.
   *
   * @param transcript its id
   * @param digest of its text
   */
  record Version(String transcript, String digest) {}

  /**
   * A row of a worksheet.
   *
   * @param transcript its id
   * @param turn its number, from 1
   * @param words the turn's words
   * @param part the words coded; blank for the whole turn
   * @param place where the part stood when Exemplar wrote it; blank where the coder wrote it
   * @param codes one cell for each code column
   * @param memo a note
   */
  record TurnRow(
      Written transcript,
      Written turn,
      Written words,
      Written part,
      Written place,
      List<Written> codes,
      Written memo) {
    /** Keeps its own copy of the codes. */
    public TurnRow {
      codes = List.copyOf(codes);
    }
  }

  /**
   * What a coder says of a transcript.
   *
   * @param transcript its id
   * @param mark {@code yes}, {@code no} or blank
   */
  record FinishedMark(Written transcript, Written mark) {}

  /**
   * A row of a sheet of excerpts. Every cell may be blank.
   *
   * @param transcript an id, or the name of the original file
   * @param codes one cell for each code column; each may name several codes
   * @param text the words coded
   * @param start offset of the first code point
   * @param end offset after the last code point
   * @param coder who
   * @param memo a note
   */
  record ExcerptRow(
      Written transcript,
      List<Written> codes,
      Written text,
      Written start,
      Written end,
      Written coder,
      Written memo) {
    /** Keeps its own copy of the codes. */
    public ExcerptRow {
      codes = List.copyOf(codes);
    }
  }
}
