package org.alongside.site;

/** The folder that a site should go to cannot be used. Says what to do about it; only a command that has an option for it can name another. */
public final class UnusableOutput extends EnvironmentFault {
    private static final long serialVersionUID = 1L;

    /** The message without its full stop. */
    private final String unended;

    /**
     * @param fault  a sentence that says what is wrong
     * @param remedy what to do about it, without the full stop
     */
    UnusableOutput(String fault, String remedy, Throwable cause) {
        super(fault + " " + remedy + ".", cause);
        this.unended = fault + " " + remedy;
    }

    /** The same for a command with an option that names the folder. */
    public EnvironmentFault orAnotherWith(String option) {
        return new EnvironmentFault(unended + ", or choose another with " + option + ".", this);
    }
}
