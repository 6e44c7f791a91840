package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.preview.NetlifyRules;
import org.alongside.preview.PreviewServer;
import org.alongside.site.OfflineFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** After one visit the site works without a connection; new versions arrive, and all of it can be turned off. */
@ExtendWith(Browser.class)
class OfflineIT {
    private static final String GUIDE = "/principles/assets/";

    @TempDir
    private Path folder;
    private Path site;
    private PreviewServer server;

    @BeforeEach
    void serveACopyOfTheSite() throws IOException {
        site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(BuiltSite.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, site.resolve(BuiltSite.FOLDER.relativize(file).toString()));
            }
        }
        server = new PreviewServer(site, NetlifyRules.of(Path.of("")), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void guideAndPlannerWorkAfterOneVisitToOnePage(Visitors visitors) {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        server.close();
        assertThat(visit.open(GUIDE).locator("h1")).isVisible();
        Page planner = visit.open("/planner/");
        planner.locator("[data-question=start-assets] input[type=radio]").first().waitFor();
        assertEquals(List.of(), visit.faults());
        assertThat(visit.open("/search/?q=power").locator("h1")).isVisible();
    }

    @Test
    void anAddressThatIsNotKeptSaysWhy(Visitors visitors) {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        server.close();
        assertThat(visit.open("/there/is/no/such/page/").locator("h1")).hasText("You are not connected");
    }

    @Test
    void aConnectionThatNeverAnswersIsNotWaitedForLong(Visitors visitors) throws IOException {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        int port = URI.create(server.address()).getPort();
        server.close();
        try (ServerSocket silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            assertThat(visit.open(GUIDE).locator("h1")).isVisible();
        }
    }

    @Test
    void aReaderWithAConnectionSeesTheNewestPageAtOnce(Visitors visitors) throws IOException {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        publishANewVersion();
        assertThat(visit.open(GUIDE).locator("h1")).hasText("A new heading");
    }

    @Test
    void aNewVersionIsKeptInTheOldOnesPlaceOnceTheOldOneIsClosed(Visitors visitors) throws IOException {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        long before = kept(visit);
        publishANewVersion();
        visit.page().evaluate("async () => { (await navigator.serviceWorker.ready).update(); }");
        visit.page().waitForFunction("async () => (await navigator.serviceWorker.ready).waiting !== null");
        assertEquals(before + 1, kept(visit), "only the page that changed was fetched");
        Page next = visit.device().newPage();
        visit.page().close();
        next.close();
        Page later = visit.device().newPage();
        later.navigate("/");
        later.waitForFunction("async () => { const all = await navigator.serviceWorker.ready; return !all.waiting && all.active.state === 'activated'; }");
        server.close();
        later.navigate(GUIDE);
        assertThat(later.locator("h1")).hasText("A new heading");
        assertEquals(before, ((Number) later.evaluate(COUNT)).longValue(), "the old page is no longer kept");
    }

    @Test
    void canBeTurnedOffAgain(Visitors visitors) {
        Visit visit = arrive(visitors);
        keepTheSite(visit);
        OfflineFiles.writeRetired(site);
        visit.page().evaluate("async () => { (await navigator.serviceWorker.ready).update(); }");
        visit.page().waitForFunction("async () => (await navigator.serviceWorker.getRegistrations()).length === 0");
        assertEquals(List.of(), visit.page().evaluate("() => caches.keys()"));
        assertThat(visit.open(GUIDE).locator("h1")).isVisible();
        visit.page().waitForFunction("async () => (await navigator.serviceWorker.getRegistrations()).length === 0");
    }

    @Test
    void worksWithAConnectionWhereBrowsersKeepNothing(Visitors visitors) {
        Visit visit = arrive(visitors);
        visit.device().addInitScript("delete Navigator.prototype.serviceWorker");
        Page planner = visit.open("/planner/");
        planner.locator("[data-question=start-assets] input[type=radio]").first().waitFor();
        assertEquals(false, planner.evaluate("() => 'serviceWorker' in navigator"));
    }

    private static final String COUNT = "async () => (await (await caches.open('alongside')).keys()).length";

    private static long kept(Visit visit) {
        return ((Number) visit.page().evaluate(COUNT)).longValue();
    }

    private Visit arrive(Visitors visitors) {
        Visit visit = visitors.arriveAt(server.address(), device -> device.setServiceWorkers(ServiceWorkerPolicy.ALLOW));
        visit.expectFault("net::ERR_CONNECTION_REFUSED");
        return visit;
    }

    /** One visit to the home page, until the worker has everything and stands between the site and the network. */
    private static void keepTheSite(Visit visit) {
        visit.open("/");
        visit.page().waitForFunction("async () => (await navigator.serviceWorker.ready).active.state === 'activated'");
    }

    private void publishANewVersion() throws IOException {
        Path page = site.resolve(GUIDE.substring(1) + "index.html");
        Files.writeString(page, Files.readString(page).replaceFirst("(?s)<h1([^>]*)>.*?</h1>", "<h1$1>A new heading</h1>"));
        OfflineFiles.write(site);
    }
}
