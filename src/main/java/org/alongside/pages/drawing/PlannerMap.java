package org.alongside.pages.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Principle;
import org.alongside.content.Stage;
import org.alongside.content.Words;
import org.alongside.content.planner.Question;
import org.alongside.content.planner.Scale;

/** The planner's map: steps down, principles across, one cell a question. */
final class PlannerMap {
    private static final int TOP = 36;
    private static final int NAMES = 134;
    private static final int GAP = 4;

    private final KnowledgeBase knowledge;
    private final Words words;
    private final PrincipleIcons icons;
    private final List<Stage> steps;
    private final List<Principle> principles;
    private final double pitch;
    private final double cell;

    PlannerMap(KnowledgeBase knowledge, PrincipleIcons icons) {
        this.knowledge = knowledge;
        words = knowledge.words();
        this.icons = icons;
        steps = knowledge.stages();
        principles = knowledge.principles();
        pitch = (double) (Svg.WIDTH - NAMES + GAP) / Math.max(principles.size(), 6);
        cell = pitch - GAP;
    }

    /** The map filled with the answers of an invented project. */
    String filled(InventedPlan plan) {
        Svg svg = Svg.scaled("map", inWords(plan), height());
        heads(svg, false);
        for (int column = 0; column < principles.size(); column++) {
            svg.open("g", "class", "hue-" + principles.get(column).order());
            for (int row = 0; row < steps.size(); row++) {
                cell(svg, column, row, question(column, row).flatMap(question -> strength(question, plan)));
            }
            svg.close("g");
        }
        return Figure.of(svg, plan.name().isEmpty() ? words.say("drawings.map-caption") : words.say("drawings.map-caption-named", Map.of("plan", plan.name())), "");
    }

    /** The map as a way in: every cell leads to its question. */
    String withLinks() {
        Svg svg = Svg.withLinks("map", words.say("drawings.map-links"), height());
        heads(svg, true);
        for (int row = 0; row < steps.size(); row++) {
            for (int column = 0; column < principles.size(); column++) {
                linkedCell(svg, column, row);
            }
        }
        return Figure.of(svg, words.say("drawings.map-links-caption"), "");
    }

    private void heads(Svg svg, boolean linked) {
        for (int row = 0; row < steps.size(); row++) {
            Stage step = steps.get(row);
            open(svg, linked, step.address());
            List<String> lines = Wrap.lines(step.label(), (NAMES - GAP) / 16.0);
            svg.lines("", 0, y(row) + cell / 2 + 5 - (lines.size() - 1) * Svg.LINE / 2.0, lines);
            close(svg, linked);
        }
        for (int column = 0; column < principles.size(); column++) {
            Principle principle = principles.get(column);
            open(svg, linked, principle.address(), "aria-label", principle.label());
            svg.open("g", "class", "hue-" + principle.order());
            icons.draw(svg, principle, x(column) + cell / 2, TOP / 2.0 - 2, Math.min(cell, 26));
            svg.close("g");
            close(svg, linked);
        }
    }

    private void linkedCell(Svg svg, int column, int row) {
        Optional<Question> question = question(column, row);
        question.ifPresent(one -> open(svg, true, "/planner/#" + one.id(), "aria-label",
            words.say("drawings.map-cell", Map.of("step", steps.get(row).label(), "principle", principles.get(column).label(), "question", one.text()))));
        svg.shape("rect", "class", "frame tint hue-" + principles.get(column).order(), "x", x(column), "y", y(row), "width", cell, "height", cell, "rx", 4);
        question.ifPresent(one -> svg.close("a"));
    }

    /** An answer fills its cell from below. Even the lowest one shows a line, so that it is not taken for no answer. */
    private void cell(Svg svg, int column, int row, Optional<Double> strength) {
        svg.shape("rect", "class", "frame", "x", x(column), "y", y(row), "width", cell, "height", cell, "rx", 4);
        strength.map(share -> Math.max(2, share * cell)).ifPresent(fill ->
            svg.shape("rect", "class", "fill", "x", x(column), "y", y(row) + cell - fill, "width", cell, "height", fill, "rx", Math.min(4, fill / 2)));
    }

    private Optional<Question> question(int column, int row) {
        return knowledge.planner().questions().stream().filter(one -> one.stage().equals(steps.get(row).id())
            && one.primary().equals(principles.get(column).id())).findFirst();
    }

    /** From 0 to 1, counted from the lowest value of the question's scale; empty when the plan has no such answer. */
    private Optional<Double> strength(Question question, InventedPlan plan) {
        List<Scale.Step> options = knowledge.planner().scales().get(question.answerScale()).options();
        int lowest = options.get(0).value();
        int highest = options.get(options.size() - 1).value();
        return plan.answer(question.id()).map(value -> (double) (value - lowest) / Math.max(1, highest - lowest));
    }

    private String inWords(InventedPlan plan) {
        long answered = knowledge.planner().questions().stream().filter(question -> plan.answer(question.id()).isPresent()).count();
        String answers = plan.name().isEmpty() ? words.say("drawings.map-empty")
            : words.say("drawings.map-answered", Map.of("plan", plan.name(), "answered", answered, "all", knowledge.planner().questions().size()));
        return words.say("drawings.map", Map.of("steps", steps.size(), "principles", principles.size(), "answers", answers));
    }

    private static void open(Svg svg, boolean linked, String address, String... more) {
        if (linked) {
            svg.open("a", more.length == 0 ? new Object[] {"href", address} : new Object[] {"href", address, more[0], more[1]});
        }
    }

    private static void close(Svg svg, boolean linked) {
        if (linked) {
            svg.close("a");
        }
    }

    private double x(int column) {
        return NAMES + column * pitch;
    }

    private double y(int row) {
        return TOP + row * (pitch + 8);
    }

    private double height() {
        return y(steps.size()) - GAP;
    }
}
