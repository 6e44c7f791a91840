package org.alongside.weblinks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/**
 * Asks a website for a page: one at a time, with a pause before each, saying who asks and fetching no more than it must. Only
 * a plain "it is not here" counts as gone; whoever refuses robots or is slow today gets the benefit of the doubt.
 */
public final class LinkProbe {
    /** What an address turned out to be. */
    public enum Finding { THERE, GONE, UNSURE }

    /** Answers by which a server says that it does not like to be asked for a head only. */
    private static final Set<Integer> ASK_IN_FULL = Set.of(403, 404, 405, 501);
    private static final Set<Integer> NOT_HERE = Set.of(404, 410);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(PATIENCE).build();
    private final Duration pause;
    private final String asker;

    /**
     * @param pause how long to wait before each request
     * @param asker who asks, for the website's own records
     */
    public LinkProbe(Duration pause, String asker) {
        this.pause = pause;
        this.asker = asker;
    }

    /** Whether there is a page at an address. */
    public Finding ask(String address) throws InterruptedException {
        try {
            URI place = URI.create(address);
            int head = status(place, "HEAD");
            int answer = ASK_IN_FULL.contains(head) ? status(place, "GET") : head;
            return answer < 300 ? Finding.THERE : NOT_HERE.contains(answer) ? Finding.GONE : Finding.UNSURE;
        } catch (IllegalArgumentException | ConnectException e) { // no address at all, or nobody there
            return Finding.GONE;
        } catch (IOException e) {
            return Finding.UNSURE;
        }
    }

    private int status(URI place, String method) throws IOException, InterruptedException {
        Thread.sleep(pause.toMillis());
        HttpRequest request = HttpRequest.newBuilder(place).method(method, HttpRequest.BodyPublishers.noBody())
            .header("User-Agent", asker).timeout(PATIENCE).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
