package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A made-up site of any size, always the same for the same size: pages of about 600 words in four sections with a list, a
 * table and three links each, in words drawn from the guide's own text with the frequencies of natural language.
 */
public final class Corpus {
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{3,12}\\b");
    private static final int SECTIONS = 4;
    private static final String SEARCH_PAGE = """
        = Search
        :description: Finds pages by the words in them.
        :reviewed: 2026-01-31
        :template: search

        Type a few words.
        """;

    private final List<String> vocabulary;
    private final Random random;
    private final int pages;

    private Corpus(List<String> vocabulary, int pages) {
        this.vocabulary = vocabulary;
        this.pages = pages;
        this.random = new Random(pages);
    }

    /**
     * Writes a site into an empty folder.
     *
     * @param project the project's folder, for its words and its smallest complete site
     * @param folder  where the site goes
     * @param pages   how many generated pages it has, beside a dozen fixed ones
     */
    public static void write(Path project, Path folder, int pages) throws IOException {
        copyContent(project.resolve("src/test/resources/sites/complete/content"), folder.resolve("content"));
        Files.writeString(folder.resolve("content/pages/search.adoc"), SEARCH_PAGE);
        Corpus corpus = new Corpus(words(project.resolve("content")), pages);
        for (int page = 0; page < pages; page++) {
            Files.writeString(folder.resolve("content/guide/page-" + page + ".adoc"), corpus.page(page));
        }
    }

    private static void copyContent(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static List<String> words(Path content) throws IOException {
        TreeSet<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".adoc")).sorted().toList()) {
                Matcher matcher = WORD.matcher(Files.readString(file));
                while (matcher.find()) {
                    words.add(matcher.group());
                }
            }
        }
        List<String> shuffled = new ArrayList<>(words);
        java.util.Collections.shuffle(shuffled, new Random(1));
        return shuffled;
    }

    private String page(int number) {
        StringBuilder text = new StringBuilder("= " + capital(words(4)) + " " + number + "\n:description: " + capital(words(14)) + ".\n"
            + ":reviewed: 2026-01-31\n:order: " + (number + 10) + "\n:related: guide/"
            + (number == 0 ? "start-here, pages/search" : "page-" + (number - 1)) + "\n:keywords: " + words(1) + ", " + words(2) + "\n\n" + paragraph(40));
        for (int section = 0; section < SECTIONS; section++) {
            text.append("\n== ").append(heading(number, section)).append("\n\n").append(paragraph(60)).append("\n").append(paragraph(45));
            text.append(switch (section) {
                case 0 -> "\n* " + words(6) + "\n* " + words(7) + "\n* " + words(5) + "\n";
                case 1 -> "\n|===\n|" + words(1) + " |" + words(1) + "\n\n|" + words(3) + " |" + words(4) + "\n|" + words(2) + " |" + words(5) + "\n|===\n";
                default -> "\nSee xref:guide/page-" + random.nextInt(pages) + ".adoc[" + words(2) + "].\n";
            });
        }
        return text + "\nAnd xref:guide/start-here.adoc[start here] (cite:first-source[page " + number % 90 + "]).\n";
    }

    /** Three words; on each fifth page, the first two of one heading are a compound. */
    private String heading(int number, int section) {
        String heading = capital(words(3));
        return number % 5 == 0 && section == 1 ? heading.replaceFirst(" ", "-") : heading;
    }

    private String paragraph(int length) {
        StringBuilder text = new StringBuilder();
        for (int written = 0; written < length;) {
            int sentence = 8 + random.nextInt(10);
            text.append(capital(words(sentence))).append(". ");
            written += sentence;
        }
        return text.toString().strip() + "\n";
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(word());
        }
        return words.toString();
    }

    /** A word by Zipf's law: the word of rank r about 1/r as often as the first. */
    private String word() {
        double rank = Math.exp(random.nextDouble() * Math.log(vocabulary.size()));
        return vocabulary.get(Math.min(vocabulary.size() - 1, (int) rank));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
