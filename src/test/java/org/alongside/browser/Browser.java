package org.alongside.browser;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.preview.NetlifyRules;
import org.alongside.preview.PreviewServer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a real browser on the built site, as parameters:
 * <ul>
 * <li>{@link Visit}: somebody who comes to the site for the first time, with nothing kept on the device;
 * <li>{@link Visitors}: as many of them as a test needs, with the device each needs.
 * </ul>
 * One browser and one server serve all the classes that one Java runs. A test fails when the browser finds any fault with a page it opened (see
 * {@link Visit}).
 */
public final class Browser implements ParameterResolver, AfterEachCallback, AfterAllCallback {
    private static final Namespace OURS = Namespace.create(Browser.class);
    /** How long to wait for what a test expects, in milliseconds; a busy machine must not fail a test. */
    private static final double PATIENCE = 30_000;

    /** The browser and the server of the whole test run. */
    private static final class Run implements ExtensionContext.Store.CloseableResource, AutoCloseable {
        private final Playwright playwright = Chromium.driver();
        private final com.microsoft.playwright.Browser chromium = Chromium.launch(playwright);
        private final PreviewServer server = new PreviewServer(BuiltSite.FOLDER, NetlifyRules.of(Path.of("")), 0).start();

        private Run() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        }

        @Override
        public void close() {
            server.close();
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return List.of(Visit.class, Visitors.class).contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Visitors visitors = test.getStore(OURS).getOrComputeIfAbsent(Visitors.class, key -> visitors(test), Visitors.class);
        return parameter.getParameter().getType() == Visit.class ? visitors.arrive() : visitors;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        leave(test);
    }

    /** Ends the visits that a class keeps for all its tests. */
    @Override
    public void afterAll(ExtensionContext tests) {
        leave(tests);
    }

    private static void leave(ExtensionContext test) {
        Visitors visitors = test.getStore(OURS).remove(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        List<String> faults = new ArrayList<>(visitors.leave());
        // A test that failed by itself says more than what its pages said.
        if (test.getExecutionException().isEmpty() && !faults.isEmpty()) {
            throw new AssertionError("The browser found fault with the pages of this test:\n" + String.join("\n", faults));
        }
    }

    private static Visitors visitors(ExtensionContext test) {
        Run run = test.getRoot().getStore(OURS).getOrComputeIfAbsent(Run.class, key -> new Run(), Run.class);
        return new Visitors(run.chromium, run.server.address());
    }
}
