package org.telepraxis.association;

import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.telepraxis.courseware.CountryPack;
import org.telepraxis.courseware.CoursewareReader;

/** The country packs that stand beside the courses, read once. */
@Component
class CountryPacks {

    private final Path folder;
    private volatile Map<String, CountryPack> packs = Map.of();

    CountryPacks(@Value("${telepraxis.courses}") Path folder) {
        this.folder = folder;
    }

    /** @throws NoSuchElementException when there is no such pack, which keeps crisis courses closed */
    CountryPack get(String id) {
        if (packs.isEmpty()) {
            packs = CoursewareReader.read(folder).courseware().countries().stream()
                    .collect(Collectors.toMap(CountryPack::id, Function.identity()));
        }
        var pack = packs.get(id);
        if (pack == null) {
            throw new NoSuchElementException("There is no country pack with the id " + id);
        }
        return pack;
    }
}
