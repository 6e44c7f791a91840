package org.alongside.jbake;

/** Hears how far a build has come; several threads may tell it at once. */
public interface Progress {
    /** Nobody looks. */
    Progress UNSEEN = new Progress() {
        @Override
        public void begin(String work, int pages) {
            // Nobody looks.
        }

        @Override
        public void pageDone() {
            // Nobody looks.
        }
    };

    /**
     * A stretch of work begins.
     *
     * @param work  what is done, such as "drawing"
     * @param pages with how many pages; 0 when it is not done page by page
     */
    void begin(String work, int pages);

    /** One more page is done with. */
    void pageDone();
}
