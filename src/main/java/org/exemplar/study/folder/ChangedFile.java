package org.exemplar.study.folder;

import java.util.Optional;
import java.util.function.Supplier;
import org.exemplar.coding.Coder;
import org.exemplar.problem.Problem;

/**
 * A file of a study's folder that a change rewrites.
 *
 * @param what was done, in a few words
 * @param name of the file in the folder
 * @param contents what is to stand in it, made only where nothing is in the way
 * @param before how much there was
 * @param after how much there is to be
 * @param obstacle why it must not be rewritten
 * @param coder who must be known for what the file says of them
 */
record ChangedFile(
    String what,
    String name,
    Supplier<byte[]> contents,
    String before,
    String after,
    Optional<Problem> obstacle,
    Optional<Coder> coder) {}
