package org.exemplar.study.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exemplar.problem.Reading;

/**
 * The right of one program to change a study file: a lock of the operating system on a small file
 * beside it, which ends with the program however it ends. In the small file stands who has it.
 */
final class Hold implements AutoCloseable {

  private static final String ENDING = ".lock";

  /** Far behind the words, which others must be able to read where locks forbid reading. */
  private static final long PLACE = Long.MAX_VALUE - 1;

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
    Path beside = study.toAbsolutePath().resolveSibling(study.getFileName() + ENDING);
    try {
      return Reading.of(locked(beside, holder));
    } catch (HeldException held) {
      return Reading.failed(problems.held(held.holder()));
    } catch (IOException e) {
      return Reading.failed(problems.unwritable(reason(e)));
    }
  }

  private static String reason(IOException failure) {
    return "who changes it cannot be noted in its folder (" + failure.getMessage() + ").";
  }

  /** The lock may be of a file that its holder has just removed; then there is another to lock. */
  private static Hold locked(Path file, Holder holder) throws IOException, HeldException {
    while (true) {
      Optional<Hold> hold = tried(file, holder);
      if (hold.isPresent()) {
        return hold.get();
      }
    }
  }

  private static Optional<Hold> tried(Path file, Holder holder) throws IOException, HeldException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = lock(channel);
      if (lock == null) {
        throw new HeldException(holderIn(file));
      }
      String words = String.join("\n", holder.lines()) + "\n" + UUID.randomUUID() + "\n";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
      if (words.equals(contents(file))) {
        return Optional.of(new Hold(file, channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException | HeldException e) {
      channel.close();
      throw e;
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(PLACE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
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
    Files.deleteIfExists(file);
    channel.close();
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
