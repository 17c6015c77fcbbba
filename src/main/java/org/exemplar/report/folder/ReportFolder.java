package org.exemplar.report.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.report.ReportStore;

/**
 * A report in a folder. All files are first written whole beside the old ones, in a folder of their
 * own; only then do they take the old ones' places, which needs no room on the disk. So a full
 * disk, a missing permission, a file held open by another program or Ctrl-C leaves the old report
 * whole. What no report wrote is never written over: not a study, not the report of another study,
 * not a file of the same name.
 *
 * <p>The file {@code .files} lists what the report wrote, so that the next one can take away what
 * it no longer has and nothing else.
 */
public final class ReportFolder implements ReportStore {

  private static final String PARTIAL = ".partial";
  private static final String LIST = ".files";
  private static final String MANIFEST = "manifest.json";
  private static final String STUDY = "study.yaml";

  /** An id has no character that JSON escapes. */
  private static final Pattern NAMED = Pattern.compile("\"study\"\\s*:\\s*\"([^\"]*)\"");

  @Override
  public List<Problem> replace(Path folder, SortedMap<String, byte[]> files) {
    Path partial = folder.resolve(PARTIAL);
    boolean existed = Files.isDirectory(folder);
    try {
      refuseFolder(folder);
      refuseOtherStudy(folder, files);
      boolean ours = Files.exists(folder.resolve(LIST)) || Files.exists(folder.resolve(MANIFEST));
      delete(partial);
      write(partial, files);
      for (String name : files.keySet()) {
        refuseOther(folder.resolve(name), ours);
        refuseHeldOpen(folder.resolve(name));
      }
      removeFormer(folder, files);
      move(partial, folder, files);
      delete(partial);
      return List.of();
    } catch (IOException failure) {
      return List.of(problem(folder, failure, cleaned(existed ? partial : folder)));
    }
  }

  private static void refuseFolder(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileSystemException(folder.toString(), null, "it is a file, not a folder");
    }
    if (Files.exists(folder.resolve(STUDY))) {
      throw new FileSystemException(folder.toString(), null, "it is the folder of a study");
    }
  }

  private static void refuseOtherStudy(Path folder, SortedMap<String, byte[]> files)
      throws IOException {
    Path former = folder.resolve(MANIFEST);
    if (!Files.exists(former) || !files.containsKey(MANIFEST)) {
      return;
    }
    String study = study(Files.readAllBytes(former));
    if (!study.isEmpty() && !study.equals(study(files.get(MANIFEST)))) {
      throw new FileSystemException(
          folder.toString(), null, "it holds the report of the study " + study);
    }
  }

  /** The id of the study that a manifest names; empty if it names none. */
  private static String study(byte[] manifest) {
    Matcher named = NAMED.matcher(new String(manifest, StandardCharsets.UTF_8));
    return named.find() ? named.group(1) : "";
  }

  private static void refuseOther(Path target, boolean ours) throws IOException {
    if (!ours && Files.isRegularFile(target)) {
      throw new FileSystemException(
          target.toString(), null, "no report wrote this file, and it would be lost");
    }
  }

  private static void write(Path partial, SortedMap<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = partial.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    Files.createDirectories(partial);
    Files.writeString(partial.resolve(LIST), String.join("\n", files.keySet()) + "\n");
  }

  /**
   * Where another program holds a file and forbids changing it, this says so before anything moves.
   */
  private static void refuseHeldOpen(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "it is a folder, not a file");
    }
    if (Files.exists(target)) {
      FileChannel.open(target, StandardOpenOption.WRITE).close();
    }
  }

  private static void removeFormer(Path folder, SortedMap<String, byte[]> files)
      throws IOException {
    Path list = folder.resolve(LIST);
    if (!Files.exists(list)) {
      return;
    }
    TreeSet<String> former = new TreeSet<>(Files.readAllLines(list, StandardCharsets.UTF_8));
    former.removeAll(files.keySet());
    for (String name : former) {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
        Files.delete(file);
        removeIfEmpty(folder, file.getParent());
      }
    }
  }

  private static void removeIfEmpty(Path folder, Path below) throws IOException {
    try {
      if (!below.equals(folder.normalize()) && !below.equals(folder)) {
        Files.delete(below);
      }
    } catch (DirectoryNotEmptyException e) {
      return; // somebody keeps other files there
    }
  }

  private static void move(Path partial, Path folder, SortedMap<String, byte[]> files)
      throws IOException {
    for (String name : files.keySet()) {
      place(partial.resolve(name), folder.resolve(name));
    }
    place(partial.resolve(LIST), folder.resolve(LIST));
  }

  private static void place(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Whether the half-written report could be taken away. */
  private static boolean cleaned(Path partial) {
    try {
      if (partial.getFileName().toString().equals(PARTIAL) || Files.isDirectory(partial)) {
        delete(partial);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Problem problem(Path folder, IOException failure, boolean cleaned) {
    String file =
        failure instanceof FileSystemException at && at.getFile() != null
            ? at.getFile()
            : folder.toString();
    String former = file.replace(PARTIAL + folder.getFileSystem().getSeparator(), "");
    String rest = cleaned ? "" : " Delete the folder " + PARTIAL + " there, too.";
    return Problem.error(
        SourceLocation.of(former),
        "The report could not be written: " + reason(failure) + "; the former report is as it was.",
        "a folder that can be written to, with room on its disk",
        remedy(failure) + rest);
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission is denied";
    }
    if (failure instanceof FileSystemException at && at.getReason() != null) {
      return lowerFirst(at.getReason());
    }
    boolean unexplained = failure instanceof FileSystemException || failure.getMessage() == null;
    return unexplained ? "nothing can be written there" : lowerFirst(failure.getMessage());
  }

  private static String remedy(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "Close the file if another program has it open, or choose a folder of your own with"
          + " --out.";
    }
    String reason = reason(failure);
    if (reason.contains("space")) {
      return "Make room on the disk, or choose a folder on another one with --out.";
    }
    return reason.contains("used by another process")
        ? "Close the file in the other program, and run the report again."
        : "Choose another folder with --out.";
  }

  private static String lowerFirst(String sentence) {
    return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
  }
}
