package org.alongside.exchange;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.alongside.browser.Visit;
import org.alongside.browser.Visitors;
import org.alongside.preview.NetlifyRules;
import org.alongside.preview.PreviewServer;

/** Runs the driver in a worker of the browser, which has neither document nor storage. */
final class WorkerEngine implements Exchange.Engine {
    private static final String CALL = """
        call => new Promise((done, failed) => {
          globalThis.worker ??= new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data: { told, fault } }) => fault ? failed(new Error(fault)) : done(told);
          worker.onerror = ({ message }) => failed(new Error(message));
          worker.postMessage(call);
        })""";

    private final PreviewServer server;
    private final Page page;

    WorkerEngine(Path scripts, Visitors visitors) {
        server = new PreviewServer(scripts, NetlifyRules.of(Path.of("")), 0).start();
        // Pages may start only the workers that the site names.
        Visit visit = visitors.arriveAt(server.address(), device -> device.setBypassCSP(true));
        visit.expectFault("/favicon.ico");
        page = visit.open("/driver.js");
    }

    @Override
    public String parse(String json) {
        return json;
    }

    @Override
    public String call(String function, List<Object> arguments) {
        return (String) page.evaluate(CALL, List.of(function, arguments));
    }

    @Override
    public void close() {
        server.close();
    }
}
