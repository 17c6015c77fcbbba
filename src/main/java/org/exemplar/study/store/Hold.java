package org.exemplar.study.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.problem.Reading;

/**
 * The right of one program to change a study file: a lock of the operating system on a small file
 * beside it, which ends with the program however it ends. In the small file stands who has it.
 */
final class Hold implements AutoCloseable {

  private static final String ENDING = ".lock";

  /** Far behind the words, which others must be able to read where locks forbid reading. */
  private static final long PLACE = Long.MAX_VALUE - 1;

  /**
   * What this program holds. It must not so much as open such a file again: on Unix, whoever closes
   * any opening of a file gives up all the program's locks on it.
   */
  private static final Map<Path, Holder> HELD = new HashMap<>();

  private final Path file;
  private final FileChannel channel;

  private Hold(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the right, if nobody has it.
   *
   * @param study the study's file
   * @param holder who asks
   * @param problems says who has it
   */
  static Reading<Hold> take(Path study, Holder holder, StoreProblems problems) {
    try {
      Path real = study.toRealPath();
      return Reading.of(locked(real.resolveSibling(real.getFileName() + ENDING), holder));
    } catch (HeldException held) {
      return Reading.failed(problems.held(held.holder()));
    } catch (IOException e) {
      return Reading.failed(problems.unwritable(reason(e)));
    }
  }

  private static String reason(IOException failure) {
    return "who changes it cannot be noted in its folder (" + failure.getMessage() + ").";
  }

  /** The file may be one that its holder has just removed; then there is another to lock. */
  private static Hold locked(Path file, Holder holder) throws IOException, HeldException {
    while (true) {
      Optional<Hold> hold = tried(file, holder);
      if (hold.isPresent()) {
        return hold.get();
      }
    }
  }

  private static synchronized Optional<Hold> tried(Path file, Holder holder)
      throws IOException, HeldException {
    if (HELD.containsKey(file)) {
      throw new HeldException(HELD.get(file));
    }
    Object key = made(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock(PLACE, 1, false) == null) {
        throw new HeldException(holderIn(file));
      }
      if (key.equals(key(file))) {
        write(channel, holder);
        HELD.put(file, holder);
        return Optional.of(new Hold(file, channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException | HeldException e) {
      channel.close();
      throw e;
    }
  }

  private static void write(FileChannel channel, Holder holder) throws IOException {
    String words = String.join("\n", holder.lines()) + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
  }

  /** Makes the file if there is none, and tells which file it is. */
  private static Object made(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      return key(file);
    }
    return key(file);
  }

  /** What tells a file from another that has taken its name since. */
  private static Object key(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file : key;
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  private static Holder holderIn(Path file) throws IOException {
    List<String> lines = contents(file).lines().toList();
    return Holder.of(lines).orElse(new Holder("another machine", "unknown", "a moment ago"));
  }

  private static String contents(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (Hold.class) {
      Files.deleteIfExists(file);
      channel.close();
      HELD.remove(file);
    }
  }

  /** Another program has the right. */
  private static final class HeldException extends Exception {
    private final transient Holder holder;

    HeldException(Holder holder) {
      this.holder = holder;
    }

    Holder holder() {
      return holder;
    }
  }
}
