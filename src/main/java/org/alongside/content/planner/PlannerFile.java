package org.alongside.content.planner;

import java.util.Locale;

/** The files of {@code content/planner}. Those that a planner can do without are left out by sites that do. */
enum PlannerFile {
    MODEL(true), SCALES(true), PROFILE(true), QUESTIONS(true), SCORING(true), VERDICT(false), MODE(false), MATRIX(false),
    ORGANISATIONS(false), FLAGS(true), ADVICE(true), WORKSHOP(false);

    private final boolean needed;

    PlannerFile(boolean needed) {
        this.needed = needed;
    }

    boolean isNeeded() {
        return needed;
    }

    /** Its path from the source folder. */
    String path() {
        return "content/planner/" + fileName();
    }

    String fileName() {
        return id() + ".yaml";
    }

    /** Its schema's name on the class path, beside this one's folder. */
    String schema() {
        return id() + ".schema.json";
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
