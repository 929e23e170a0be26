package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.telepraxis.grading.LeftToDo;

/** What a rating still lacks; each line leads to its place. */
final class LeftDialog extends Dialog {

    LeftDialog(List<LeftToDo> left, RubricPane rubric) {
        setHeaderTitle("Before you can lock");
        setWidth("min(480px, 94vw)");
        var list = new UnorderedList();
        list.addClassName("left-list");
        left.stream()
                .collect(Collectors.groupingBy(
                        LeftToDo::subject,
                        LinkedHashMap::new,
                        Collectors.mapping(LeftToDo::what, Collectors.joining(", "))))
                .forEach((subject, what) -> {
                    var go = Parts.button(subject + ": " + what, "quiet sm", click -> {
                        close();
                        rubric.show(subject);
                    });
                    list.add(new ListItem(go));
                });
        add(list);
        getFooter().add(Parts.button("Close", "", click -> close()));
    }
}
