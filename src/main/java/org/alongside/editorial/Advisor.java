package org.alongside.editorial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.content.Article;
import org.alongside.editorial.Passage.Part;
import org.alongside.content.Words;

/** Says what would make a page easier to read, and which pages nobody has looked at for a year. */
final class Advisor {
    private static final int LONG_SENTENCE = 30;
    private static final int MONTHS = 12;
    /** What is shorter is a label and no sentence, and would make a page look easier than it is. */
    private static final int SHORTEST_SENTENCE = 3;
    /** In fewer words, one long name makes all the difference. */
    private static final int ENOUGH_TO_MEASURE = 100;

    private final double budget;

    /** @param budget the reading age a page may have, in years; 0 for no limit */
    Advisor(double budget) {
        this.budget = budget;
    }

    List<Advice> advise(String file, List<Passage> passages) {
        List<Advice> advice = new ArrayList<>();
        passages.stream().filter(Passage::isBody).forEach(passage -> sentences(passage)
            .filter(sentence -> sentence.words().size() > LONG_SENTENCE)
            .forEach(sentence -> advice.add(new Advice(file, passage.lineOf(sentence.text()), "a sentence of " + sentence.words().size()
                + " words: \"" + opening(sentence.text()) + "\" Two short ones are easier to read."))));
        double age = readingAge(passages);
        if (budget > 0 && age > budget) {
            advice.add(new Advice(file, 1, String.format(Locale.ROOT,
                "the reading age is %.1f, above our %.1f. Shorter sentences and plainer words bring it down.", age, budget)));
        }
        return advice;
    }

    /** Which words of the interface are in English on a site that is not. */
    static Optional<Advice> untranslated(Words words, String language) {
        if (language.matches("en(-.*)?") || !words.file().isEmpty() && words.missing().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.file().isEmpty()
            ? new Advice("content/site.yaml", 1, "there are no words of the interface in \"" + language + "\", so menus and buttons are in English. "
                + "Add assets/words/" + language.replaceFirst("-.*", "") + ".json.")
            : new Advice(words.file(), 1, "these words are missing and shown in English: " + String.join(", ", words.missing()) + "."));
    }

    /** The reading age of a page's text; 0 when it has too few words to tell. */
    static double readingAge(List<Passage> passages) {
        List<Sentence> sentences = passages.stream().filter(passage -> passage.part() == Part.TEXT).flatMap(Advisor::sentences).toList();
        return words(sentences) < ENOUGH_TO_MEASURE ? 0 : ReadingAge.of(sentences);
    }

    /** What is odd about the day on which a page was last checked, seen from today. */
    static Optional<Advice> review(Article article, LocalDate today) {
        if (article.reviewed().isAfter(today)) {
            return Optional.of(new Advice(article.file(), 1, "the day of the last check, " + article.reviewed() + ", has not come yet. Is the year right?"));
        }
        if (article.reviewed().equals(LocalDate.EPOCH) || !article.reviewed().plusMonths(MONTHS).isBefore(today)) {
            return Optional.empty();
        }
        return Optional.of(new Advice(article.file(), 1, "nobody has checked this page since " + article.reviewed()
            + ". Read it again, then change its line \":reviewed:\"."));
    }

    private static Stream<Sentence> sentences(Passage passage) {
        return passage.sentences().stream().filter(sentence -> sentence.words().size() >= SHORTEST_SENTENCE);
    }

    private static int words(List<Sentence> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    }

    private static String opening(String sentence) {
        String[] words = sentence.split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(8, words.length))) + " …";
    }
}
