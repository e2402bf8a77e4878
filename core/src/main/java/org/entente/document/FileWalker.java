package org.entente.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.entente.document.Issue.Category;
import org.jspecify.annotations.Nullable;

/**
 * The files below the given paths: in the order given, folders recursively and sorted by name.
 *
 * <p>Links are followed; a folder inside itself is reported once and not entered. Hidden files, sidecars and files
 * named README, LICENSE or NOTICE are passed over in folders, but read when they are given themselves. One folder's
 * listing at a time is in memory for each level.
 */
final class FileWalker implements Iterator<Found> {
    private static final Pattern ABOUT = Pattern.compile("(readme|license|notice)(\\..*)?");

    private final Iterator<String> arguments;
    private final Deque<Folder> folders = new ArrayDeque<>();
    private @Nullable Found next;

    /**
     * A folder that is being walked.
     *
     * @param real where it is after following links
     * @param place the folder that was given after following links, and the path below it
     * @param prefix its path below the given folder, with a slash at the end; empty for the given folder itself
     */
    private record Folder(Path real, Path place, String prefix, String source, Iterator<Path> entries) {}

    FileWalker(List<String> paths) {
        this.arguments = List.copyOf(paths).iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && (!folders.isEmpty() || arguments.hasNext())) {
            next = folders.isEmpty() ? argument(arguments.next()) : entry(folders.getLast());
        }
        return next != null;
    }

    @Override
    public Found next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Found found = next;
        next = null;
        return found;
    }

    private @Nullable Found argument(String argument) {
        if (argument.equals("-")) {
            return new Found("-", null, null, null, null);
        }
        try {
            Path path = Path.of(argument);
            if (!Files.exists(path)) {
                return Found.problem(argument, new Unreadable(missing(path)));
            }
            String source = argument.length() > 1 && argument.endsWith("/")
                    ? argument.substring(0, argument.length() - 1)
                    : argument;
            return Files.isDirectory(path)
                    ? enter(path, path.toRealPath(), "", source)
                    : file(path, place(path), "", source);
        } catch (InvalidPathException e) {
            return Found.problem(argument, new Unreadable("not a path: " + e.getReason()));
        } catch (IOException e) {
            return Found.problem(argument, new Unreadable(Category.RESOURCE, "cannot be found: " + e.getMessage()));
        }
    }

    /** Follows the links that lead to the file, but not the file itself when that is one. */
    private static Path place(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
    }

    private @Nullable Found entry(Folder folder) {
        if (!folder.entries.hasNext()) {
            folders.removeLast();
            return null;
        }
        Path path = folder.entries.next();
        Path name = path.getFileName();
        String source = folder.source + "/" + name;
        if (name == null || passedOver(name.toString())) {
            return null;
        }
        if (!Files.exists(path)) {
            return Found.problem(source, new Unreadable(missing(path)));
        }
        return Files.isDirectory(path)
                ? enter(path, folder.place.resolve(name), folder.prefix + name + "/", source)
                : file(path, folder.place.resolve(name), folder.prefix, source);
    }

    private static String missing(Path path) {
        return Files.isSymbolicLink(path) ? "the link leads nowhere" : "no such file or folder";
    }

    private static boolean passedOver(String name) {
        return name.startsWith(".")
                || name.endsWith(Sidecar.ENDING)
                || ABOUT.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Null when the folder can be walked. */
    private @Nullable Found enter(Path path, Path place, String prefix, String source) {
        try {
            Path real = path.toRealPath();
            if (folders.stream().anyMatch(f -> f.real.equals(real))) {
                return Found.problem(source, new Unreadable("this link leads back to a folder that it is in"));
            }
            List<Path> entries = list(path);
            folders.addLast(new Folder(real, place, prefix, source, entries.iterator()));
            boolean nothing = prefix.isEmpty() && entries.isEmpty();
            return nothing ? Found.problem(source, new Unreadable("the folder is empty")) : null;
        } catch (AccessDeniedException e) {
            return Found.problem(source, new Unreadable(Category.RESOURCE, "not allowed to open this folder"));
        } catch (IOException e) {
            return Found.problem(
                    source, new Unreadable(Category.RESOURCE, "cannot list this folder: " + e.getMessage()));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(entries);
        return entries;
    }

    /** Pipes and devices that are given themselves are read; their name says nothing about their content. */
    private static Found file(Path path, Path place, String prefix, String source) {
        if (Files.isRegularFile(path)) {
            String name = String.valueOf(path.getFileName());
            return new Found(source, path, prefix + stem(name), place.toString(), null);
        }
        return prefix.isEmpty() && source.startsWith("/dev/")
                ? new Found(source, path, null, null, null)
                : Found.problem(source, new Unreadable("neither a file nor a folder"));
    }

    private static String stem(String name) {
        String unpacked = without(".gz", name);
        return without(".txt", unpacked);
    }

    private static String without(String ending, String name) {
        boolean ends = name.length() > ending.length() && name.endsWith(ending);
        return ends ? name.substring(0, name.length() - ending.length()) : name;
    }
}
