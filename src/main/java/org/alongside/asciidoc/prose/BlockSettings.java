package org.alongside.asciidoc.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on the lines above a block: {@code [#anchor.role,cols="2,>1",options="header"]} and {@code .Title}.
 *
 * @param anchor    its anchor, or empty
 * @param roles     its roles with a space before each, or empty
 * @param columns   for each column of a table how it is set: {@code left}, {@code right} or {@code center}; empty when nothing is said of them
 * @param hasHeader whether the first row of a table is its header
 * @param title     its title as HTML, or empty
 */
record BlockSettings(String anchor, String roles, List<String> columns, boolean hasHeader, String title) {
    private static final BlockSettings NONE = new BlockSettings("", "", List.of(), false, "");
    /** Nothing in it is tried twice: a stranger's line may be long. */
    private static final Pattern LINE = Pattern.compile("\\[(?!])(?:#([a-z][a-z0-9-]*+))?((?:\\.[a-z][a-z0-9-]*+)*+)"
        + "(?:(?:(?<=\\[)|,)cols=\"([<>^]?[1-9][0-9]?(?:,[<>^]?[1-9][0-9]?)*+)\")?((?:(?<=\\[)|,)options=\"header\")?]");

    /** Reads the lines above a block. */
    static BlockSettings read(Lines lines) {
        BlockSettings settings = NONE;
        while (lines.startsWith("[") || lines.startsWith(".") && !lines.startsWith(". ")) {
            String line = lines.read();
            settings = line.startsWith("[") ? settings.with(line) : settings.titled(line.substring(1));
        }
        return settings;
    }

    private BlockSettings with(String line) {
        Matcher parts = LINE.matcher(line);
        boolean isSet = !anchor.isEmpty() || !roles.isEmpty() || !columns.isEmpty() || hasHeader;
        NotProse.when(isSet || !parts.matches());
        return new BlockSettings(Objects.requireNonNullElse(parts.group(1), ""), parts.group(2).replace('.', ' '), columns(parts.group(3)),
            parts.group(4) != null, title);
    }

    private static List<String> columns(String written) {
        List<String> columns = new ArrayList<>();
        if (written != null) {
            for (String column : written.split(",")) {
                columns.add(column.startsWith(">") ? "right" : column.startsWith("^") ? "center" : "left");
            }
        }
        return columns;
    }

    private BlockSettings titled(String words) {
        NotProse.when(!title.isEmpty() || !ProseReader.beginsAsText(words));
        return new BlockSettings(anchor, roles, columns, hasHeader, ProseWords.html(words));
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** These settings, of a block that is no table. */
    BlockSettings withoutTable() {
        NotProse.when(!columns.isEmpty() || hasHeader);
        return this;
    }

    /** The anchor of a block and its classes, the first of which all of its kind have, as HTML. */
    String attributes(String kind, Anchors anchors) {
        return (anchor.isEmpty() ? "" : " id=\"" + anchors.take(anchor) + "\"") + " class=\"" + kind + roles + "\"";
    }

    /** The title above a block that is no table, as HTML. */
    String titleAbove() {
        return title.isEmpty() ? "" : "<div class=\"title\">" + title + "</div>\n";
    }
}
