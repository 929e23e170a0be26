package org.telepraxis.database;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.portfolio.EntryKind;
import org.telepraxis.portfolio.HandIn;
import org.telepraxis.portfolio.Portfolio;
import org.telepraxis.portfolio.PortfolioFiles;
import org.telepraxis.portfolio.PortfolioReports;
import org.telepraxis.portfolio.PortfolioReviews;
import org.telepraxis.upload.StoredFile;
import org.telepraxis.upload.UploadedFile;

/** Hands entries in, and looks at them. */
final class Collecting {

    private final Portfolio portfolio;
    private final PortfolioReviews reviews;
    private final PortfolioReports reports;
    private final PortfolioFiles files;

    Collecting(BeanFactory node) {
        this.portfolio = node.getBean(Portfolio.class);
        this.reviews = node.getBean(PortfolioReviews.class);
        this.reports = node.getBean(PortfolioReports.class);
        this.files = node.getBean(PortfolioFiles.class);
    }

    UUID handIn(PersonSummary owner, EntryKind kind, String words) {
        var file = UploadedFile.of(words + ".txt", words.getBytes(StandardCharsets.UTF_8));
        var sheet = SignedIn.as(owner, () -> portfolio.handIn(kind, new HandIn(words, file, true, owner.name())));
        var id = sheet.id();
        if (id == null) {
            throw new IllegalStateException("What was handed in has an id");
        }
        return id;
    }

    /** The portfolio of somebody in an association, from every side. */
    void enter(Doors into, PersonSummary owner, PersonSummary supervisor, PersonSummary officer) {
        var waits = handIn(owner, EntryKind.P3, "Call-back in Northland");
        var hidden = handIn(owner, EntryKind.P5, "A case in Northland");
        var erased = handIn(owner, EntryKind.P6, "A tool in Northland");
        for (var entry : List.of(hidden, erased)) {
            SignedIn.as(supervisor, () -> {
                reports.report(entry, "There is a name of Northland in it.");
                return entry;
            });
        }
        List.of(waits, hidden, erased).forEach(into::mark);
        var version = SignedIn.as(owner, () -> portfolio.of(EntryKind.P3))
                .versions()
                .getFirst()
                .id();
        into.mark(version);
        into.list("Portfolio.mine", owner, me -> portfolio.mine());
        into.list("Portfolio.of", owner, me -> portfolio.of(EntryKind.P3));
        into.list("PortfolioFiles.of", owner, me -> files.of(version).map(StoredFile::name));
        into.list("PortfolioReviews.waiting", supervisor, me -> reviews.waiting());
        into.list("PortfolioReports.reported", officer, me -> reports.reported());
        into.door("PortfolioReviews.of", supervisor, me -> reviews.of(waits));
        into.door("PortfolioReviews.sendBack", supervisor, me -> reviews.sendBack(waits, 1, "Say how long it took."));
        into.door("PortfolioReviews.accept", supervisor, me -> reviews.accept(waits, 1, ""));
        into.door("PortfolioReports.report", owner, me -> {
            reports.report(waits, "I named somebody.");
            return "reported";
        });
        into.door("PortfolioReports.showAgain", officer, me -> {
            reports.showAgain(hidden, "It is a made-up name.");
            return "shown";
        });
        into.door("PortfolioReports.erase", officer, me -> {
            reports.erase(erased, "It was a client.");
            return "erased";
        });
    }
}
