package org.alongside.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.asciidoc.prose.Prose;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/**
 * Converts the text of a content file with AsciidoctorJ, in its most restricted mode and with one parse. The engine takes
 * more than a second to start, so it starts with the first text that needs it; {@linkplain Prose prose} does not.
 *
 * <p>Every message of Asciidoctor from a warning upwards becomes a problem with file and line. One converter may be used
 * by several threads.
 */
public final class AsciidocConverter implements AutoCloseable {
    /** Name of the Java property that has Asciidoctor convert every text, also {@linkplain Prose prose}: to compare the two. */
    public static final String EVERY_TEXT = "alongside.everyTextToAsciidoctor";

    // Asciidoctor says "dropping cells from incomplete row detected end of table"; authors need to hear what to do.
    private static final Map<Pattern, String> ADVICE = Map.of(
        Pattern.compile("dropping cells from incomplete row.*"), "a row of this table has too few cells. Give every row the same number of cells.",
        Pattern.compile("section title out of sequence.*"), "this heading skips a level. Use == for a section and === for a section inside it.",
        Pattern.compile("(?:level 0 sections can only be used.*)"), "a single = makes a page title, and a page has only one. Use == for a section.",
        Pattern.compile("id assigned to (?:section|block|anchor) already in use: (.*)"), BodyCleaner.usedTwice("$1"),
        Pattern.compile("unterminated (.*) block"), "this $1 block has no end. Close it with the same line that opened it.",
        Pattern.compile("skipping reference to missing attribute: (.*)"), "\"{$1}\" is not text. Write the words themselves.");

    /** Held here because Java forgets the settings of a log that nobody holds. */
    private static final Logger SILENCED = Logger.getLogger("asciidoctor");

    /**
     * Asciidoctor loads parts of itself, and Ruby makes its picture of a class of Java's, when they are first needed; two threads that need
     * them at once may get half of it. So one text with all that texts have, a message too, is converted before any other.
     */
    private static final String FIRST = """
        == First

        Words, *strong*, _other_ and `code`, https://example.org[a link], <<first>>.

        * item
        . step

        term:: meaning

        |===
        |cell
        |===

        NOTE: note

        ----
        as it stands
        ----

        image::picture.png[a picture]

        ==== Skips a level
        """;

    private final boolean asksAlways;
    private Asciidoctor started;
    // Asciidoctor has one log for all threads; messages come on the thread that converts.
    private final ThreadLocal<Target> current = new ThreadLocal<>();

    private record Target(String file, Problems problems) {
    }

    public AsciidocConverter() {
        this(Boolean.getBoolean(EVERY_TEXT));
    }

    /** @param asksAlways whether Asciidoctor converts even what is {@linkplain Prose prose}, so that the two can be compared */
    AsciidocConverter(boolean asksAlways) {
        this.asksAlways = asksAlways;
        SILENCED.setLevel(Level.OFF);
    }

    private synchronized Asciidoctor asciidoctor() {
        if (started == null) {
            try {
                started = newAsciidoctor();
            } catch (RuntimeException e) {
                throw new ConverterFault(e);
            }
        }
        return started;
    }

    private Asciidoctor newAsciidoctor() {
        Asciidoctor engine = AsciidoctorJRuby.Factory.create(List.of(rubyFiles()));
        engine.registerLogHandler(this::report);
        engine.load(FIRST, options()).convert();
        return engine;
    }

    /** Where Asciidoctor's Ruby files are. Without this Ruby looks for them by its package manager, whose start takes a second. */
    private static String rubyFiles() {
        try (InputStream file = Asciidoctor.class.getResourceAsStream("/META-INF/asciidoctorj-version.properties")) {
            Properties versions = new Properties();
            versions.load(file);
            return "uri:classloader:/gems/asciidoctor-" + versions.getProperty("version.asciidoctor") + "/lib";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The HTML of a file's text, as Asciidoctor writes it but for the widths of columns, which may be missing; problems go to {@code problems}.
     *
     * @throws ConverterFault when the engine cannot be started
     */
    public String convert(String file, SourceText text, Problems problems) {
        String body = text.bodyText();
        // Also when it is not used: the archive of classes, which is made so, has to hold both ways.
        Optional<String> prose = Prose.html(body);
        return asksAlways || prose.isEmpty() ? askAsciidoctor(file, body, problems) : prose.get();
    }

    private String askAsciidoctor(String file, String body, Problems problems) {
        Asciidoctor engine = asciidoctor();
        current.set(new Target(file, problems));
        try {
            Document document = engine.load(body, options());
            return document.convert();
        } catch (StackOverflowError e) {
            // What ran out of stack in the middle of its work is not trusted with another text.
            forget();
            problems.add(file, 1, "blocks or lists are nested too deeply in this text. Write it more simply.");
            return "";
        } catch (RuntimeException e) {
            problems.add(file, 1, "this text cannot be converted (" + e.getMessage() + "). Write it more simply.");
            return "";
        } finally {
            current.remove();
        }
    }

    /**
     * Starts the engine before a text needs it, if it is not started.
     *
     * @throws ConverterFault when it cannot be started
     */
    public void start() {
        asciidoctor();
    }

    synchronized boolean isStarted() {
        return started != null;
    }

    private synchronized void forget() {
        started = null;
    }

    @Override
    public synchronized void close() {
        if (started != null) {
            started.close();
        }
    }

    private static Options options() {
        Attributes attributes = Attributes.builder()
            .attribute("idprefix", "").attribute("idseparator", "-")
            .attribute("relfilesuffix", ".adoc")
            .attribute("attribute-missing", "warn")
            .attribute("table-caption", null).attribute("figure-caption", null)
            .attribute("showtitle", null).attribute("reproducible", "")
            .attribute("sectanchors", null).attribute("icons", null)
            .build();
        return Options.builder().safe(SafeMode.SECURE).backend("html5").standalone(false)
            .option("sourcemap", true).attributes(attributes).build();
    }

    private void report(LogRecord message) {
        Target target = current.get();
        if (target == null || !Set.of(Severity.WARN, Severity.ERROR, Severity.FATAL).contains(message.getSeverity())) {
            return;
        }
        int line = message.getCursor() == null ? 1 : Math.max(1, message.getCursor().getLineNumber());
        target.problems().add(target.file(), line, advice(message.getMessage()));
    }

    private static String advice(String message) {
        for (Map.Entry<Pattern, String> known : ADVICE.entrySet()) {
            Matcher matcher = known.getKey().matcher(message);
            if (matcher.matches()) {
                return matcher.replaceAll(known.getValue());
            }
        }
        return message + ". Correct this line, or write it more simply.";
    }

}
