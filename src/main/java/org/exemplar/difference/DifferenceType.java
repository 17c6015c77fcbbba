package org.exemplar.difference;

import java.util.List;

/**
 * In what coders differ about a passage, the gravest first.
 *
 * <p>Overlap is intersection over union of two spans in code points, without white space at their
 * ends.
 */
public enum DifferenceType {

  /**
   * Other codes on the same text: each has a code there that the other lacks, and the two overlap
   * by at least half.
   */
  ANOTHER_CODE("another code"),

  /** One coder saw the transcript and has the code there not, nor another in its place. */
  OMITTED("omitted"),

  /**
   * As another code, where one of the two codes stands above the other in the codebook: the coders
   * mean the same and differ in how closely they say it.
   */
  PARENT_OR_CHILD("parent or child"),

  /**
   * The same code on spans that touch the same words and overlap by less than half. It is no
   * omission, because both coders saw the code there; nor a matter of the boundary, because most of
   * what one of them marked the other left out.
   */
  PARTIAL_OVERLAP("partial overlap"),

  /** The same code on one span of one coder and several of the other, or on several of both. */
  SPLIT_OR_MERGED("split or merged"),

  /** The same code on spans that are not the same and overlap by at least half. */
  BOUNDARY("boundary");

  private final String words;

  DifferenceType(String words) {
    this.words = words;
  }

  /** As people read it: {@code split or merged}. */
  public String words() {
    return words;
  }

  /** The gravest of several; at least one. */
  static DifferenceType gravest(List<DifferenceType> types) {
    return types.stream().min(DifferenceType::compareTo).orElseThrow();
  }
}
