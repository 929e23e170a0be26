package org.telepraxis.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets each address ask a number of times a minute. The memory is this node's own, small, and forgets. */
@Component
class RequestBudget implements HandlerInterceptor {

    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final double perMinute;
    private final Clock clock;

    RequestBudget(@Value("${telepraxis.checks-per-minute:60}") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // An address that tries numbers gets an answer again within a minute; whoever types one by hand never notices.
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (!allows(request.getRemoteAddr())) {
            throw new TooManyRequests();
        }
        return true;
    }

    boolean allows(String address) {
        var now = clock.instant();
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.values().removeIf(bucket -> bucket.refilled(now, perMinute).tokens() >= perMinute);
        }
        var after = buckets.compute(
                address,
                (_, bucket) -> (bucket == null ? new Bucket(perMinute, now) : bucket.refilled(now, perMinute)).spent());
        return after.tokens() >= 0;
    }

    /** Asked too often. */
    static final class TooManyRequests extends RuntimeException {}

    /** What is left; below zero, the last question was one too many. */
    private record Bucket(double tokens, Instant at) {

        Bucket refilled(Instant now, double perMinute) {
            var seconds = Math.max(0, now.toEpochMilli() - at.toEpochMilli()) / 1000.0;
            double left = tokens < 0 ? tokens + 1 : tokens;
            return new Bucket(Math.min(perMinute, left + seconds * perMinute / 60), now);
        }

        Bucket spent() {
            return new Bucket(tokens - 1, at);
        }
    }
}
