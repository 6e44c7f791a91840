package org.alongside.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Problems;
import org.alongside.content.planner.Fingerprint;
import org.alongside.content.planner.PlannerContent;
import org.alongside.content.planner.PlannerPages;
import org.alongside.content.planner.Question;
import org.alongside.content.planner.RetiredQuestion;

/** What happens to the planner's model: its version, its rules and its questions. People keep plans for months. */
final class PlannerChanges {
    private static final String MODEL = "content/planner/model.yaml";
    private static final String QUESTIONS = "content/planner/questions.yaml";

    private final KnowledgeBase before;
    private final KnowledgeBase after;
    private final Map<String, Question> earlier;
    private final Map<String, Question> now;

    PlannerChanges(KnowledgeBase before, KnowledgeBase after) {
        this.before = before;
        this.after = after;
        earlier = questions(before.planner());
        now = questions(after.planner());
    }

    List<String> inWords() {
        List<String> lines = new ArrayList<>();
        int version = after.planner().version();
        if (version != before.planner().version()) {
            lines.add("The model is version " + version + ", was " + before.planner().version() + ".");
        }
        now.values().stream().filter(question -> !earlier.containsKey(question.id()))
            .forEach(question -> lines.add("New question " + question.id() + ": " + question.text()));
        earlier.values().stream().filter(question -> !now.containsKey(question.id()))
            .forEach(question -> lines.add("No longer asked: " + question.id() + ", " + question.text()));
        now.values().stream().filter(this::isReworded).forEach(question -> lines.add("Reworded: " + question.id() + ". " + question.text()
            + (question.rev() == earlier.get(question.id()).rev()
                ? " Its rev is the same, so earlier answers count as answers to the new words." : " Its rev is new, so earlier answers are not compared with later ones.")));
        return lines;
    }

    /** Reports what would change the scores of plans, or lose answers, without anybody being told. */
    void check(Problems problems) {
        int version = after.planner().version();
        if (version < before.planner().version()) {
            problems.add(MODEL, 0, "version " + version + " is lower than " + before.planner().version()
                + ", which is published already. Versions only go up.");
        } else if (version == before.planner().version() && !rulesAreTheSame()) {
            problems.add(MODEL, 0, "a rule, a weight or an option has changed, and version " + version + " is published already. Raise version to "
                + (version + 1) + ", put the fingerprint of version " + version + " back, and add one for version " + (version + 1) + ".");
        }
        Set<String> known = after.planner().retired().stream().map(RetiredQuestion::id).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(now.keySet());
        earlier.keySet().stream().filter(id -> !known.contains(id)).forEach(id -> problems.add(QUESTIONS, 0, "the question \"" + id
            + "\" is gone. Old plans hold answers to it: leave its id behind under \"retired\" in " + MODEL + "."));
        before.planner().retired().stream().map(RetiredQuestion::id).filter(id -> !known.contains(id)).forEach(id -> problems.add(MODEL, 0,
            "the retired question \"" + id + "\" is gone from the list. Old plans hold answers to it: put it back."));
    }

    /** Whether nothing of what the content says can change a score. */
    boolean rulesAreTheSame() {
        return fingerprint(before).equals(fingerprint(after));
    }

    private boolean isReworded(Question question) {
        return earlier.containsKey(question.id()) && !earlier.get(question.id()).text().equals(question.text());
    }

    private static Map<String, Question> questions(PlannerContent planner) {
        return planner.questions().stream().collect(Collectors.toMap(Question::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static Fingerprint fingerprint(KnowledgeBase knowledge) {
        return Fingerprint.of(knowledge.planner(), new PlannerPages(knowledge.principles().stream().map(Entry::id).toList(),
            knowledge.stages().stream().map(Entry::id).toList(), page -> true));
    }
}
