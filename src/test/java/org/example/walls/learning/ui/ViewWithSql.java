package org.example.walls.learning.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class ViewWithSql extends Div {

    abstract JdbcClient jdbc();
}
