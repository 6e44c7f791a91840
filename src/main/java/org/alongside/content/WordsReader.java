package org.alongside.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.yaml.YamlParser;
import org.alongside.content.yaml.YamlTree.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the words of the interface in a language and holds them against the English ones, which say what there has to be.
 * A word that is missing is shown in English, so that a translation can grow and outlive new versions; a word that is not
 * known, or has other places to fill, is a problem.
 */
final class WordsReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectNode ENGLISH = english();
    private static final String OTHER = "other";
    private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", OTHER);

    private final Problems problems;
    private final List<String> missing = new ArrayList<>();

    private WordsReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The words of a language.
     *
     * @param language such as {@code en-GB}; the file of its whole name comes before that of its first part
     * @param assets   the site's assets by name
     */
    static Words read(String language, Map<String, byte[]> assets, Problems problems) {
        Locale locale = Locale.forLanguageTag(language);
        Optional<String> name = Stream.of(language.toLowerCase(Locale.ROOT), language.replaceFirst("-.*", ""))
            .map(tag -> "words/" + tag + ".json").filter(assets::containsKey).findFirst();
        return name.map(file -> new WordsReader(problems).read(locale, "assets/" + file, assets.get(file)))
            .orElseGet(() -> new Words(locale, "", List.of(), ENGLISH));
    }

    private Words read(Locale locale, String file, byte[] bytes) {
        ObjectNode texts = ENGLISH.deepCopy();
        YamlParser.parse(file, bytes, problems).ifPresent(tree -> fill(texts, tree.value()));
        return new Words(locale, file, missing, texts);
    }

    /** Puts the words of a group in the place of the English ones. */
    private void fill(ObjectNode texts, Value own) {
        if (!own.node().isObject()) {
            own.problem("here is a group of words in English, and no single text. Give each of them a line: "
                + String.join(", ", texts.propertyNames()) + ".", problems);
            return;
        }
        own.keys().stream().filter(key -> !texts.has(key)).forEach(key -> own.at(key).problem("\"" + key
            + "\" is not known here." + Suggestion.of(key, texts.propertyNames()) + " assets/words/en.json has all words.", problems));
        for (String key : List.copyOf(texts.propertyNames())) {
            if (own.node().has(key)) {
                replace(texts, key, own.at(key));
            } else {
                missing.add((own.pointer() + "/" + key).substring(1).replace('/', '.'));
            }
        }
    }

    private void replace(ObjectNode texts, String key, Value own) {
        JsonNode english = texts.get(key);
        if (english.isObject() && !isForms(english)) {
            fill((ObjectNode) english, own);
        } else if (english.isObject() && own.node().isObject()) {
            checkForms(english, own);
            texts.set(key, own.node());
        } else {
            checkText(english.isObject() ? english.get(OTHER) : english, own, true);
            texts.set(key, own.node());
        }
    }

    private static boolean isForms(JsonNode node) {
        return node.has(OTHER) && FORMS.containsAll(node.propertyNames()) && node.valueStream().allMatch(JsonNode::isString);
    }

    /** A form for one number may do without the number: "See it". */
    private void checkForms(JsonNode english, Value own) {
        own.keys().stream().filter(form -> !FORMS.contains(form)).forEach(form -> own.at(form).problem("\"" + form
            + "\" is no plural form." + Suggestion.of(form, FORMS) + " Known: " + String.join(", ", FORMS) + ".", problems));
        if (!own.node().has(OTHER)) {
            own.problem("the form \"" + OTHER + "\" is missing. Add it: it is for all numbers that have no form of their own.", problems);
        }
        own.keys().stream().filter(FORMS::contains).forEach(form -> checkText(english.get(OTHER), own.at(form), form.equals(OTHER)));
    }

    /** @param whole whether every place of the English text has to be there */
    private void checkText(JsonNode english, Value own, boolean whole) {
        if (!own.node().isString()) {
            own.problem("this is not a text. In English it is \"" + english.stringValue() + "\".", problems);
            return;
        }
        if (own.text().isEmpty()) {
            own.problem("there is nothing here. Write the words, or take the line out to have them in English.", problems);
            return;
        }
        SortedSet<String> known = placeholders(english.stringValue());
        SortedSet<String> used = placeholders(own.text());
        used.stream().filter(name -> !known.contains(name)).forEach(name -> own.problem("nothing can be put in the place of {" + name + "} here. "
            + (known.isEmpty() ? "Take it out." : "Known: " + inBrackets(known) + "."), problems));
        known.removeAll(used);
        if (whole && !known.isEmpty()) {
            own.problem("it leaves out " + inBrackets(known) + ". In English it is \"" + english.stringValue() + "\".", problems);
        }
    }

    private static SortedSet<String> placeholders(String text) {
        return Words.PLACEHOLDER.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inBrackets(SortedSet<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }

    private static ObjectNode english() {
        try (InputStream in = WordsReader.class.getResourceAsStream("/org/alongside/assets/words/en.json")) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
