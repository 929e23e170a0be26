package org.example.walls.learning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route("walls/among-services")
class ViewAmongServices extends Div {}
