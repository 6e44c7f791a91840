package org.alongside.content.planner;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.Problems;
import org.alongside.content.Suggestion;
import org.alongside.content.yaml.YamlTree.Value;

/** The names that the planner's files define, and the complaints about names that they do not. */
final class Names {
    private static final int FEW_ENOUGH_TO_LIST = 12;

    private final PlannerTrees planner;
    private final PlannerPages pages;
    private final Problems problems;

    Names(PlannerTrees planner, PlannerPages pages, Problems problems) {
        this.planner = planner;
        this.pages = pages;
        this.problems = problems;
    }

    List<String> principles() {
        return pages.principles();
    }

    List<String> stages() {
        return pages.stages();
    }

    /** The ids of a part that is a list, such as {@code questions}. */
    List<String> idsOf(String part) {
        return idsOf(planner.part(part));
    }

    List<String> idsOf(Value list) {
        return list.items().stream().map(item -> item.at("id").text()).toList();
    }

    /** A profile question by its id. */
    Optional<Value> profileQuestion(String id) {
        return planner.part("profile").items().stream().filter(item -> item.at("id").text().equals(id)).findFirst();
    }

    /** The option ids of a profile question. */
    List<String> optionsOf(Value profileQuestion) {
        return profileQuestion.at("options_from").isPresent() ? pages.stages() : idsOf(profileQuestion.at("options"));
    }

    /** Reports a value whose text is none of the known names. When there are none because a file could not be read, that file's fault is enough. */
    void expect(Value value, String noun, Collection<String> known) {
        if (known.isEmpty() && !planner.isWhole()) {
            return;
        }
        if (value.isPresent() && !known.contains(nameOf(value))) {
            value.problem(noun + " \"" + nameOf(value) + "\" does not exist." + hint(nameOf(value), noun, known), problems);
        }
    }

    /** Reports each item of a list that is no option of a profile question. */
    void expectOptions(Value list, Value profileQuestion) {
        List<String> known = optionsOf(profileQuestion);
        list.items().stream().filter(item -> !known.contains(nameOf(item))).forEach(item -> problem(item, "profile question \""
            + profileQuestion.at("id").text() + "\" has no option \"" + nameOf(item) + "\"." + hint(nameOf(item), "option", known)));
    }

    /** Reports each item of a list that is none of the known names. */
    void expectEach(Value list, String noun, Collection<String> known) {
        list.items().forEach(item -> expect(item, noun, known));
    }

    /** Reports a value that names no profile question; gives the question when it does. */
    Optional<Value> expectProfileQuestion(Value value) {
        expect(value, "profile question", idsOf("profile"));
        return profileQuestion(value.text());
    }

    /** Reports a page, as {@code folder/id}, that does not exist. */
    void expectPage(Value value) {
        if (!value.text().isEmpty() && !pages.exists().test(value.text())) {
            value.problem("page \"" + value.text() + "\" does not exist. Write content/" + value.text()
                + ".adoc, or name a page that is there.", problems);
        }
    }

    /** Reports ids that a list has more than once. */
    void expectOnce(Value list, String noun) {
        Set<String> seen = new HashSet<>();
        for (Value item : list.items()) {
            Value id = item.at("id");
            if (id.isPresent() && !seen.add(id.text())) {
                id.problem(noun + " \"" + id.text() + "\" is here twice. Give each an id of its own.", problems);
            }
        }
    }

    void problem(Value value, String message) {
        value.problem(message, problems);
    }

    private static String nameOf(Value value) {
        return value.node().isValueNode() ? value.node().asString() : "";
    }

    private static String hint(String written, String noun, Collection<String> known) {
        if (known.isEmpty()) {
            return " There are no " + noun + "s yet.";
        }
        return known.size() <= FEW_ENOUGH_TO_LIST
            ? " Known " + noun + "s: " + String.join(", ", known) + "." : Suggestion.of(written, known);
    }
}
