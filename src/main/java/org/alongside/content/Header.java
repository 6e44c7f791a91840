package org.alongside.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the typed header lines of one file. What is asked for is what the kind of page knows; whatever was never asked
 * for is an unknown header line. Every fault becomes a problem and yields an empty value, so that reading goes on.
 */
public final class Header {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final ParsedDocument document;
    private final Problems problems;
    private final Set<String> known = new TreeSet<>();

    public Header(ParsedDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** The line's value, or empty when it is missing. */
    public String optional(String name) {
        known.add(name);
        HeaderLine line = document.header().get(name);
        return line == null ? "" : line.value();
    }

    /** The line's value; a problem when it is missing or empty. */
    public String text(String name) {
        String value = optional(name);
        if (value.isEmpty()) {
            problems.add(document.file(), lineOf(name), document.header().containsKey(name)
                ? "the header line \"" + name + "\" is empty. Write what it should say after \":" + name + ":\"."
                : "the header line \"" + name + "\" is missing. Add a line \":" + name + ": …\" below the title.");
        }
        return value;
    }

    /** A web address, or empty. */
    public String optionalAddress(String name) {
        String value = optional(name);
        if (!value.isEmpty() && !value.matches("https?://[a-z0-9.-]+(:[0-9]+)?([/?#]\\S*)?")) {
            problem(name, "\"" + value + "\" is not a web address. Write one such as https://www.example.org/report.");
        }
        return value;
    }

    /** A whole number, needed. */
    public int number(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            return 0;
        }
        if (!value.matches("[0-9]{1,6}")) {
            problem(name, "\"" + value + "\" is not a whole number. Write digits only, for example 3.");
            return 0;
        }
        return Integer.parseInt(value);
    }

    /** A day such as 2026-11-23, needed. */
    public LocalDate date(String name) {
        String value = text(name);
        try {
            return value.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(value);
        } catch (DateTimeException e) {
            problem(name, "\"" + value + "\" is not a date. Write year-month-day, for example 2026-11-23.");
            return LocalDate.EPOCH;
        }
    }

    /** One of a fixed set of words, needed. */
    public String oneOf(String name, Collection<String> allowed) {
        String value = text(name);
        // Nothing is allowed only when the list itself could not be read, which is reported where it stands.
        if (!value.isEmpty() && !allowed.isEmpty() && !allowed.contains(value)) {
            problem(name, "\"" + value + "\" is not allowed here. Choose one of: " + String.join(", ", allowed) + ".");
        }
        return value;
    }

    /** One of a fixed set of words, or empty. */
    public String optionalOneOf(String name, Collection<String> allowed) {
        return optional(name).isEmpty() ? "" : oneOf(name, allowed);
    }

    /** Several of a fixed set of words, separated by commas, at least one. */
    public List<String> someOf(String name, Collection<String> allowed) {
        List<String> values = split(text(name), ",");
        for (String value : values) {
            if (!allowed.isEmpty() && !allowed.contains(value)) {
                problem(name, "\"" + value + "\" is not allowed here. Choose from: " + String.join(", ", allowed) + ".");
            }
        }
        return values;
    }

    /** Phrases separated by semicolons. */
    public List<String> phrases(String name) {
        return split(optional(name), ";");
    }

    /** Words or phrases separated by commas. */
    public List<String> words(String name) {
        return split(optional(name), ",");
    }

    /** Ids of one kind, separated by commas. */
    public List<Ref> ids(String name, Kind kind) {
        return refs(name, id -> id(name, id, kind));
    }

    /** Ids of one kind, at least one. */
    public List<Ref> someIds(String name, Kind kind) {
        text(name);
        return ids(name, kind);
    }

    /** Names of pages of any kind as {@code folder/id}, separated by commas. */
    public List<Ref> refs(String name) {
        return refs(name, text -> ref(name, text));
    }

    /** Ids of one kind, each followed by one of the words given, such as {@code assets strong, capacity some}. */
    public List<Rated> ratedIds(String name, Kind kind, List<String> ratings) {
        List<Rated> rated = new ArrayList<>();
        for (String entry : words(name)) {
            String[] parts = entry.split("\\s+");
            if (parts.length != 2 || !ratings.contains(parts[1])) {
                problem(name, "\"" + entry + "\" needs an id and one of: " + String.join(", ", ratings) + ".");
                continue;
            }
            id(name, parts[0], kind).ifPresent(ref -> rated.add(new Rated(ref, parts[1])));
        }
        return rated;
    }

    /** Reports every line that was never asked for; call it when all fields are read. */
    public void rejectUnknown() {
        for (Map.Entry<String, HeaderLine> line : document.header().entrySet()) {
            if (line.getKey().equals("status") || line.getKey().equals("draft")) {
                problems.add(document.file(), line.getValue().line(),
                    "this page is still marked as a draft. Finish it and delete this line, or leave the file out.");
            } else if (!known.contains(line.getKey())) {
                problems.add(document.file(), line.getValue().line(), "the header line \"" + line.getKey()
                    + "\" is not known here. Known header lines: " + String.join(", ", known) + ".");
            }
        }
    }

    /** The line number of a header line, 1 when it is missing. */
    public int lineOf(String name) {
        return Optional.ofNullable(document.header().get(name)).map(HeaderLine::line).orElse(1);
    }

    private List<Ref> refs(String name, Function<String, Optional<Ref>> read) {
        return words(name).stream().map(read).flatMap(Optional::stream).collect(Collectors.toUnmodifiableList());
    }

    private Optional<Ref> ref(String name, String text) {
        Optional<Ref> ref = Ref.of(text);
        if (ref.isEmpty()) {
            problem(name, "\"" + text + "\" is not the name of a page. Write folder/id, for example practice/build-trust.");
            return Optional.empty();
        }
        return id(name, ref.get().id(), ref.get().kind());
    }

    private Optional<Ref> id(String name, String id, Kind kind) {
        if (!ID.matcher(id).matches()) {
            problem(name, "\"" + id + "\" is not an id. Ids are file names without folder and ending, separated here by commas.");
            return Optional.empty();
        }
        return Optional.of(new Ref(kind, id));
    }

    private void problem(String name, String message) {
        problems.add(document.file(), lineOf(name), name + ": " + message);
    }

    private static List<String> split(String value, String separator) {
        Stream<String> parts = Arrays.stream(value.split(separator)).map(String::strip).filter(part -> !part.isEmpty());
        return parts.collect(Collectors.toUnmodifiableList());
    }

    /** An id and the word that rates it. */
    public record Rated(Ref ref, String rating) {
    }
}
