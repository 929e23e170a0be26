package org.telepraxis.certification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.telepraxis.certification.CertificateNumber.Reading.Wellformed;
import org.telepraxis.certification.ImportPreview.Trouble;

/** An association's list of earlier certificates, read line by line with everything that is wrong in it. */
final class ImportFile {

    private static final int MOST_ROWS = 10_000;
    private static final List<String> NEEDED = List.of("number", "name", "scheme", "issued", "expires");
    private static final Set<String> KNOWN =
            Set.of("number", "name", "scheme", "issued", "expires", "version", "email", "state");

    private final List<ImportedRow> rows = new ArrayList<>();
    private final List<Trouble> problems = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final Predicate<String> known;

    /** @param known says whether the register has a number already */
    ImportFile(String text, Predicate<String> known) {
        this.known = known;
        var lines = Csv.read(text);
        if (lines.isEmpty()) {
            problems.add(new Trouble(1, "The file is empty."));
        } else if (lines.size() - 1 > MOST_ROWS) {
            problems.add(new Trouble(1, "The file has more than 10,000 rows; import it in parts."));
        } else if (header(lines.getFirst())) {
            lines.stream().skip(1).forEach(this::row);
            if (lines.size() == 1) {
                problems.add(new Trouble(1, "There is no row below the header."));
            }
        }
    }

    List<ImportedRow> rows() {
        return rows;
    }

    List<Trouble> problems() {
        return problems;
    }

    private boolean header(Csv.Line head) {
        for (int i = 0; i < head.cells().size(); i++) {
            var name = head.cells().get(i).toLowerCase(Locale.ROOT);
            if (!KNOWN.contains(name)) {
                problems.add(new Trouble(head.number(), "There is no column '%s'.".formatted(name)));
            }
            columns.put(name, i);
        }
        NEEDED.stream()
                .filter(name -> !columns.containsKey(name))
                .forEach(name ->
                        problems.add(new Trouble(head.number(), "The column '%s' is missing.".formatted(name))));
        return problems.isEmpty();
    }

    private void row(Csv.Line line) {
        var faults = new ArrayList<String>();
        NEEDED.stream()
                .filter(name -> cell(line, name).isBlank())
                .forEach(name -> faults.add("'%s' is empty.".formatted(name)));
        if (line.cells().size() > columns.size()) {
            faults.add("It has more cells than the header.");
        }
        longest(line, "name", 200).ifPresent(faults::add);
        longest(line, "scheme", 200).ifPresent(faults::add);
        longest(line, "version", 50).ifPresent(faults::add);
        number(cell(line, "number")).ifPresent(faults::add);
        var issued = day(line, "issued", faults);
        var expires = day(line, "expires", faults);
        if (issued.isPresent() && expires.isPresent() && expires.get().isBefore(issued.get())) {
            faults.add("It expires before it was issued.");
        }
        var state = cell(line, "state").toLowerCase(Locale.ROOT);
        if (!Set.of("", "valid", "revoked").contains(state)) {
            faults.add("'state' is 'valid', 'revoked' or empty, not '%s'.".formatted(state));
        }
        if (faults.isEmpty()) {
            rows.add(new ImportedRow(
                    line.number(),
                    cell(line, "number"),
                    cell(line, "name"),
                    cell(line, "email"),
                    cell(line, "scheme"),
                    cell(line, "version"),
                    issued.orElseThrow(),
                    expires.orElseThrow(),
                    state.equals("revoked")));
        }
        faults.forEach(fault -> problems.add(new Trouble(line.number(), fault)));
    }

    private Optional<String> number(String number) {
        if (number.isBlank()) {
            return Optional.empty();
        }
        if (!number.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]{2,59}")) {
            return Optional.of("A number has 3 to 60 letters, digits, spaces, hyphens, dots and slashes.");
        }
        if (CertificateNumber.read(number) instanceof Wellformed) {
            return Optional.of("The number %s has the form of those issued here.".formatted(number));
        }
        var searched = ImportedCertificate.searched(number);
        if (!numbers.add(searched)) {
            return Optional.of("The number %s stands in the file twice.".formatted(number));
        }
        return known.test(searched)
                ? Optional.of("The number %s is in the register already.".formatted(number))
                : Optional.empty();
    }

    private Optional<String> longest(Csv.Line line, String column, int most) {
        return cell(line, column).length() > most
                ? Optional.of("'%s' is longer than %d characters.".formatted(column, most))
                : Optional.empty();
    }

    private Optional<LocalDate> day(Csv.Line line, String column, List<String> faults) {
        var text = cell(line, column);
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            faults.add("'%s' is a day such as 2024-05-31, not '%s'.".formatted(column, text));
            return Optional.empty();
        }
    }

    private String cell(Csv.Line line, String column) {
        var index = columns.get(column);
        return index == null || index >= line.cells().size() ? "" : line.cells().get(index);
    }
}
