package org.telepraxis.courseware.lint;

import java.util.Locale;
import java.util.regex.Pattern;
import org.telepraxis.courseware.CourseFiles;
import org.telepraxis.courseware.Problems;

/** Nothing is only to be seen or only to be heard: a picture has words in its place, a film has captions, and both have a text. */
final class Media implements Rule {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(\\s*([^)\\s]+)");
    private static final Pattern TAG = Pattern.compile("(?i)<(?:img|video|audio|iframe|object|embed)\\b");
    private static final Pattern NO_WORDS =
            Pattern.compile("(?i)\\s*|image|picture|photo|diagram|screenshot|\\S+\\.(?:png|jpe?g|gif|svg|webp)");
    private static final Pattern MEDIA =
            Pattern.compile("(?i)(.+)\\.(?:(mp4|webm|mov|m4v|ogv)|(mp3|m4a|ogg|oga|wav|opus|flac))");

    @Override
    public void check(Content content, Problems problems) {
        for (var text : content.texts()) {
            for (var picture : text.find(PICTURE)) {
                if (NO_WORDS.matcher(picture.group(1)).matches()) {
                    problems.error(
                            picture.place(),
                            "the picture '" + picture.group(2) + "' has no words in its place",
                            "write ![what somebody who does not see it needs to know](" + picture.group(2) + ")");
                }
            }
            for (var tag : text.find(TAG)) {
                problems.error(
                        tag.place(),
                        "'" + tag.text() + "' is not shown: content has no HTML",
                        "write a picture as ![words](file); put films and sound into 'media'");
            }
        }
        content.files().paths().forEach(path -> media(path, content.files(), problems));
    }

    private static void media(String path, CourseFiles files, Problems problems) {
        var media = MEDIA.matcher(path);
        if (!media.matches()) {
            return;
        }
        var name = media.group(1);
        if (media.group(2) != null && !files.has(name + ".vtt")) {
            problems.error(files.file(path), 1, "the film has no captions", "add " + fileName(name) + ".vtt beside it");
        }
        if (!files.has(name + ".md") && !files.has(name + ".txt")) {
            problems.error(
                    files.file(path),
                    1,
                    "the " + (media.group(2) == null ? "recording" : "film") + " has no text",
                    "add " + fileName(name) + ".md with all that is said and seen");
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
