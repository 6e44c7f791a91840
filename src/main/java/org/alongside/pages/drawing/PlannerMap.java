package org.alongside.pages.drawing;

import java.util.List;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Principle;
import org.alongside.content.Stage;

/** The planner's map: steps down, principles across, one cell a question. */
final class PlannerMap {
    private static final int CELL = 28;
    private static final int GAP = 4;

    private PlannerMap() {
    }

    static String draw(KnowledgeBase knowledge) {
        List<Stage> steps = knowledge.stages();
        List<Principle> principles = knowledge.principles();
        int width = principles.size() * (CELL + GAP) - GAP;
        int height = steps.size() * (CELL + GAP) - GAP;
        StringBuilder svg = new StringBuilder("<svg class=\"drawing map\" viewBox=\"0 0 " + width + " " + height
            + "\" role=\"img\" aria-label=\"" + steps.size() + " steps down and " + principles.size()
            + " principles across: each cell is one question\">");
        for (int row = 0; row < steps.size(); row++) {
            for (int column = 0; column < principles.size(); column++) {
                svg.append("<rect class=\"hue-").append(principles.get(column).order()).append("\" x=\"").append(column * (CELL + GAP))
                    .append("\" y=\"").append(row * (CELL + GAP)).append("\" width=\"").append(CELL).append("\" height=\"")
                    .append(CELL).append("\" rx=\"4\"/>");
            }
        }
        return svg.append("</svg>").toString();
    }
}
