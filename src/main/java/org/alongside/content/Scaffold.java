package org.alongside.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A content file to start from: header lines, comments on what to write, and the sections its kind needs. */
public final class Scaffold {
    private Scaffold() {
    }

    /** The text of a new file of a kind, dated, with the sections that the site's settings ask for. */
    public static String of(Path root, Kind kind, LocalDate today) {
        StringBuilder text = new StringBuilder(shipped(kind).replace("{today}", today.toString()));
        SiteSettings settings = SiteSettings.from(YamlFile.read(root, "content/site.yaml", "site.schema.json", new Problems()));
        for (String section : settings.shapes().getOrDefault(kind.folder(), List.of())) {
            text.append("\n== ").append(section).append("\n\n");
        }
        return text.toString();
    }

    private static String shipped(Kind kind) {
        String name = "/org/alongside/content/new/" + kind.folder() + ".adoc";
        try (InputStream in = Scaffold.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
