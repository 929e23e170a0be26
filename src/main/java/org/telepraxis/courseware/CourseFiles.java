package org.telepraxis.courseware;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Course files in memory, by path below their root with '/' between names: a value that can be read, hashed and packed.
 * Comes from a folder or from a zip, within limits: {@value #MAX_FILES} files, {@value #MAX_FILE_BYTES} bytes each,
 * {@value #MAX_TOTAL_BYTES} bytes in all, and in a zip no entry that grows more than {@value #MAX_RATIO}-fold or leaves its
 * root.
 */
public final class CourseFiles {

    static final int MAX_FILES = 2_000;
    static final int MAX_FILE_BYTES = 2_000_000;
    static final int MAX_TOTAL_BYTES = 30_000_000;
    static final int MAX_RATIO = 100;

    private final Path root;
    private final SortedMap<String, byte[]> files;

    private CourseFiles(Path root, Map<String, byte[]> files) {
        this.root = root;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static CourseFiles none(Path root) {
        return new CourseFiles(root, Map.of());
    }

    /** Reads a folder; links and names that start with a dot are passed over. */
    public static CourseFiles ofFolder(Path root, Problems problems) {
        if (!Files.isDirectory(root)) {
            problems.error(root, 1, "there is no such folder", "name the folder that holds framework.yaml");
            return none(root);
        }
        var collecting = new Collecting(root, problems);
        try {
            Files.walkFileTree(root, visitor(root, collecting));
        } catch (IOException e) {
            problems.error(root, 1, "the folder cannot be read: " + e.getMessage(), null);
        }
        return new CourseFiles(root, collecting.files);
    }

    /** Reads a zip. The root only names its files in problems. */
    public static CourseFiles ofZip(Path root, byte[] zip, Problems problems) {
        var collecting = new Collecting(root, problems);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory() && !collecting.add(entry, in, zip.length)) {
                    return none(root);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            problems.error(root, 1, "this is not a readable zip file: " + e.getMessage(), null);
            return none(root);
        } catch (IOException e) {
            problems.error(root, 1, "the zip file ends too early: " + e.getMessage(), "upload it again");
            return none(root);
        }
        if (collecting.files.isEmpty()) {
            problems.error(root, 1, "there are no files in this zip", null);
        }
        return new CourseFiles(root, collecting.files);
    }

    public Path root() {
        return root;
    }

    public Collection<String> paths() {
        return files.keySet();
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** How a file is called in problems. */
    public Path file(String path) {
        return root.resolve(path);
    }

    /** The text of a file; empty with a problem if it is not UTF-8, and without one if it does not exist. */
    public Optional<String> text(String path, Problems problems) {
        var bytes = files.get(path);
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n"));
        } catch (CharacterCodingException _) {
            problems.error(file(path), 1, "the file is not UTF-8 text", "save it as UTF-8");
            return Optional.empty();
        }
    }

    /** The files below a folder of this root, as a root of their own. */
    public CourseFiles below(String folder) {
        var prefix = folder + "/";
        var inside = new TreeMap<String, byte[]>();
        files.tailMap(prefix).forEach((path, bytes) -> {
            if (path.startsWith(prefix)) {
                inside.put(path.substring(prefix.length()), bytes);
            }
        });
        return new CourseFiles(root.resolve(folder), inside);
    }

    /** These files, moved into a folder below the root. */
    public CourseFiles movedInto(String folder) {
        var moved = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> moved.put(folder + "/" + path, bytes));
        return new CourseFiles(root, moved);
    }

    /** These files and those; of two with the same path, those win. */
    public CourseFiles and(CourseFiles others) {
        var all = new TreeMap<>(files);
        all.putAll(others.files);
        return new CourseFiles(root, all);
    }

    /** These files without any below the folder. */
    public CourseFiles without(String folder) {
        var rest = new TreeMap<>(files);
        rest.keySet().removeIf(path -> path.startsWith(folder + "/"));
        return new CourseFiles(root, rest);
    }

    /** Only the files whose path begins with one of the given words. */
    public CourseFiles only(Collection<String> beginnings) {
        var some = new TreeMap<>(files);
        some.keySet().removeIf(path -> beginnings.stream().noneMatch(path::startsWith));
        return new CourseFiles(root, some);
    }

    /** These files, with other words in those whose path begins with one of the given words. */
    CourseFiles reworded(Collection<String> beginnings, UnaryOperator<String> words) {
        var changed = new TreeMap<>(files);
        changed.replaceAll((path, bytes) -> beginnings.stream().anyMatch(path::startsWith)
                ? text(path, new Problems())
                        .map(text -> words.apply(text).getBytes(StandardCharsets.UTF_8))
                        .orElse(bytes)
                : bytes);
        return new CourseFiles(root, changed);
    }

    /** Names this exact content: SHA-256 over the sorted list of each file's SHA-256 and path, in hexadecimal. */
    public String hash() {
        var list = new StringBuilder();
        files.forEach((path, bytes) ->
                list.append(sha256(bytes)).append("  ").append(path).append('\n'));
        return sha256(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A zip of these files; the same files give the same bytes. */
    public byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(315_619_200_000L);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }

    private static FileVisitor<Path> visitor(Path root, Collecting collecting) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!attributes.isRegularFile() || hidden(file)) {
                    return FileVisitResult.CONTINUE;
                }
                return collecting.add(file, attributes.size()) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        };
    }

    private static boolean hidden(Path path) {
        var name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** Takes files in while the limits hold; answers false when one is broken, after saying which. */
    private static final class Collecting {

        private final Path root;
        private final Problems problems;
        private final Map<String, byte[]> files = new TreeMap<>();
        private long total;

        Collecting(Path root, Problems problems) {
            this.root = root;
            this.problems = problems;
        }

        boolean add(Path file, long size) throws IOException {
            var path = root.relativize(file).toString().replace('\\', '/');
            if (size > MAX_FILE_BYTES) {
                problems.error(file, 1, "the file is larger than " + MAX_FILE_BYTES + " bytes", "split it");
                return true;
            }
            return put(path, Files.readAllBytes(file));
        }

        boolean add(ZipEntry entry, InputStream in, int zipLength) throws IOException {
            var path = entry.getName();
            if (!safe(path)) {
                problems.error(root, 1, "the zip names a file outside itself: " + path, "use plain names and folders");
                return false;
            }
            if (files.containsKey(path)) {
                problems.error(root, 1, "the zip holds '" + path + "' twice", null);
                return false;
            }
            var bytes = in.readNBytes(MAX_FILE_BYTES + 1);
            if (bytes.length > MAX_FILE_BYTES) {
                problems.error(
                        root.resolve(path), 1, "the file is larger than " + MAX_FILE_BYTES + " bytes", "split it");
                return false;
            }
            if (total + bytes.length > 100_000L + (long) MAX_RATIO * zipLength) {
                problems.error(root, 1, "the zip grows more than " + MAX_RATIO + "-fold when opened", null);
                return false;
            }
            return put(path, bytes);
        }

        private boolean put(String path, byte[] bytes) {
            total += bytes.length;
            if (files.size() >= MAX_FILES) {
                problems.error(root, 1, "there are more than " + MAX_FILES + " files", null);
                return false;
            }
            if (total > MAX_TOTAL_BYTES) {
                problems.error(root, 1, "the files have more than " + MAX_TOTAL_BYTES + " bytes together", null);
                return false;
            }
            files.put(path, bytes);
            return true;
        }

        private static boolean safe(String path) {
            if (path.isEmpty() || path.length() > 300 || path.startsWith("/") || path.contains("\\")) {
                return false;
            }
            for (var name : path.split("/", -1)) {
                if (name.isEmpty() || name.equals(".") || name.equals("..") || !name.matches("[\\w. ()+-]+")) {
                    return false;
                }
            }
            return true;
        }
    }
}
