//! The drawing of a graph: layers from left to right, from causes to effects. Long edges run through places that are kept
//! free for them, and the order within a layer follows that of the neighbours, so that few edges cross. Pure.

use std::fmt::Write as _;

use maud::{Markup, html};

use crate::governance::lineage::graph::{Graph, Kind};

const BOX: (i64, i64) = (188, 46);
const GAP: (i64, i64) = (48, 16);
/// Height of a place that an edge runs through.
const THREAD: i64 = 10;
const MARGIN: i64 = 14;
/// Most characters of a label; the rest is in its title.
const LONGEST: usize = 24;
/// Most layers of a drawing that is made to fit the page.
const FITTING: usize = 7;
/// Times that the order is improved.
const ROUNDS: usize = 6;

/// Something that has a place in a layer: a node, or an edge that runs through.
struct Slot {
    node: Option<usize>,
    layer: usize,
    y: i64,
    before: Vec<usize>,
    after: Vec<usize>,
}

/// The slots of a graph, and the way of each edge through them.
struct Layout {
    slots: Vec<Slot>,
    layers: Vec<Vec<usize>>,
    ways: Vec<(usize, Vec<usize>)>,
}

/// The graph as SVG; `href` gives the address of a node, where it has one.
pub(super) fn draw(graph: &Graph, title: &str, href: impl Fn(usize) -> Option<String>) -> Markup {
    let Layout { slots, layers, ways } = layout(graph);
    let width = i64::try_from(layers.len()).unwrap_or(1) * (BOX.0 + GAP.0) - GAP.0 + 2 * MARGIN;
    let height = slots.iter().map(|slot| slot.y + BOX.1).max().unwrap_or(BOX.1) + MARGIN;
    let edges: Vec<_> = graph.edges.iter().collect();
    html! {
        svg.lineage.fit[layers.len() <= FITTING] viewBox=(format!("0 0 {width} {height}")) width=(width) height=(height) role="group"
            aria-label=(title) xmlns="http://www.w3.org/2000/svg" {
            defs {
                marker #arrow viewBox="0 0 8 8" refX="7.2" refY="4" markerWidth="7" markerHeight="7" orient="auto" {
                    path.head d="M0 .8 7.5 4 0 7.2z" {}
                }
            }
            g.edges aria-hidden="true" {
                @for (edge, way) in &ways {
                    path d=(curve(&slots, way)) marker-end="url(#arrow)" {
                        title {
                            (graph.nodes[edges[*edge].from].label) " "
                            (edges[*edge].relation.name().replace('_', " ")) " "
                            (graph.nodes[edges[*edge].to].label)
                        }
                    }
                }
            }
            @for slot in &slots {
                @if let Some(node) = slot.node {
                    @match href(node) {
                        Some(address) => a href=(address) { (shape(graph, node, slot)) },
                        None => (shape(graph, node, slot)),
                    }
                }
            }
        }
    }
}

fn shape(graph: &Graph, place: usize, slot: &Slot) -> Markup {
    let node = &graph.nodes[place];
    let (x, y) = (x(slot.layer), slot.y);
    let class = if graph.roots.contains(&place) { "node root" } else { "node" };
    let radius = if node.key.kind == Kind::Run { BOX.1 / 2 } else { 7 };
    let stage = node.fact("stage");
    let kind = if stage == "Production" { "version · in production" } else { node.key.kind.name() };
    html! {
        g class=(format!("{class} {}", node.key.kind.name())) {
            title { (node.key.kind.name().replace('_', " ")) ": " (node.label) @if !stage.is_empty() { ", " (stage) } }
            rect x=(x) y=(y) width=(BOX.0) height=(BOX.1) rx=(radius) {}
            text.kind x=(x + 14) y=(y + 18) {
                (kind.replace('_', " "))
            }
            text.label x=(x + 14) y=(y + 35) { (clipped(&node.label)) }
        }
    }
}

fn clipped(label: &str) -> String {
    if label.chars().count() <= LONGEST {
        return label.to_owned();
    }
    label.chars().take(LONGEST - 1).chain(['…']).collect()
}

fn x(layer: usize) -> i64 {
    MARGIN + i64::try_from(layer).unwrap_or_default() * (BOX.0 + GAP.0)
}

fn middle(slot: &Slot) -> i64 {
    slot.y + if slot.node.is_some() { BOX.1 / 2 } else { THREAD / 2 }
}

/// A smooth line from the right side of the first slot to the left side of the last.
fn curve(slots: &[Slot], way: &[usize]) -> String {
    let mut out = String::new();
    for (number, pair) in way.windows(2).enumerate() {
        let (from, to) = (&slots[pair[0]], &slots[pair[1]]);
        let (x1, y1, x2, y2) = (x(from.layer) + BOX.0, middle(from), x(to.layer), middle(to));
        if number == 0 {
            let _ = write!(out, "M{x1} {y1}");
        } else {
            // Straight through the place that was kept free.
            let _ = write!(out, "H{x1}");
        }
        let bend = i64::midpoint(x1, x2);
        let _ = write!(out, "C{bend} {y1} {bend} {y2} {x2} {y2}");
    }
    out
}

fn layout(graph: &Graph) -> Layout {
    let of_node = layers_of(graph);
    let count = of_node.iter().max().map_or(1, |last| last + 1);
    let mut slots: Vec<Slot> = of_node
        .iter()
        .enumerate()
        .map(|(node, layer)| Slot {
            node: Some(node),
            layer: *layer,
            y: 0,
            before: Vec::new(),
            after: Vec::new(),
        })
        .collect();
    let mut ways = Vec::new();
    for (number, edge) in graph.edges.iter().enumerate() {
        let (cause, effect) = (edge.cause(), edge.effect());
        // What closes a cycle is in the table, not in the drawing.
        if of_node[cause] >= of_node[effect] {
            continue;
        }
        let mut way = vec![cause];
        for layer in of_node[cause] + 1..of_node[effect] {
            slots.push(Slot { node: None, layer, y: 0, before: Vec::new(), after: Vec::new() });
            way.push(slots.len() - 1);
        }
        way.push(effect);
        for pair in way.windows(2) {
            slots[pair[0]].after.push(pair[1]);
            slots[pair[1]].before.push(pair[0]);
        }
        ways.push((number, way));
    }
    let mut layers: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (place, slot) in slots.iter().enumerate() {
        layers[slot.layer].push(place);
    }
    for layer in &mut layers {
        stack(&mut slots, layer);
    }
    for round in 0..ROUNDS {
        order(&mut slots, &mut layers, round % 2 == 0);
    }
    center(&mut slots, &layers);
    Layout { slots, layers, ways }
}

/// As the graph has it, but what nothing came before stands next to what came of it.
fn layers_of(graph: &Graph) -> Vec<usize> {
    let mut layers = graph.layers();
    let is_first: Vec<bool> =
        (0..layers.len()).map(|place| graph.edges.iter().all(|edge| edge.effect() != place)).collect();
    for place in (0..layers.len()).filter(|place| is_first[*place]) {
        let after = graph.edges.iter().filter(|edge| edge.cause() == place).map(|edge| layers[edge.effect()]);
        layers[place] = after.min().map_or(0, |next| next.saturating_sub(1));
    }
    layers
}

/// Puts the slots of a layer below each other.
fn stack(slots: &mut [Slot], layer: &[usize]) {
    let mut y = MARGIN;
    for place in layer {
        slots[*place].y = y;
        y += GAP.1 + if slots[*place].node.is_some() { BOX.1 } else { THREAD };
    }
}

/// Orders each layer by the middle of its neighbours in the layer before, or after.
fn order(slots: &mut [Slot], layers: &mut [Vec<usize>], is_forward: bool) {
    let count = layers.len();
    for step in 1..count {
        let layer = &mut layers[if is_forward { step } else { count - 1 - step }];
        layer.sort_by_key(|place| {
            let slot = &slots[*place];
            let near = if is_forward { &slot.before } else { &slot.after };
            let sum: i64 = near.iter().map(|other| middle(&slots[*other])).sum();
            i64::try_from(near.len())
                .ok()
                .filter(|count| *count > 0)
                .map_or(middle(slot), |count| sum / count)
        });
        stack(slots, layer);
    }
}

/// Moves the layers down so that all have their middle at one height.
fn center(slots: &mut [Slot], layers: &[Vec<usize>]) {
    let end = |slots: &[Slot], layer: &[usize]| {
        layer
            .last()
            .map_or(0, |last| slots[*last].y + if slots[*last].node.is_some() { BOX.1 } else { THREAD })
    };
    let tallest = layers.iter().map(|layer| end(slots, layer)).max().unwrap_or_default();
    for layer in layers {
        let down = (tallest - end(slots, layer)) / 2;
        for place in layer {
            slots[*place].y += down;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::governance::lineage::graph::Relation;

    #[test]
    fn nothing_overlaps_and_markup_is_escaped() {
        let mut graph = Graph::default();
        let run = graph.add(Kind::Run, "<b>r</b>");
        let model = graph.add(Kind::LoggedModel, "m");
        let version = graph.add(Kind::Version, "v/1");
        for name in ["a", "b", "c"] {
            let data = graph.add(Kind::Dataset, name);
            graph.relate(run, Relation::Used, data, None);
        }
        graph.relate(run, Relation::Produced, model, None);
        graph.relate(model, Relation::RegisteredAs, version, None);
        graph.relate(run, Relation::RegisteredAs, version, None);
        let Layout { slots, layers, ways } = layout(&graph);
        assert_eq!((layers.len(), ways.len()), (4, 6));
        for layer in &layers {
            let mut tops: Vec<i64> = layer.iter().map(|place| slots[*place].y).collect();
            tops.sort_unstable();
            assert!(tops.windows(2).all(|pair| pair[1] - pair[0] >= GAP.1), "{tops:?}");
        }
        let drawn = draw(&graph, "it", |_| None).into_string();
        assert!(drawn.contains("&lt;b&gt;r&lt;/b&gt;") && !drawn.contains("<b>"), "{drawn}");
    }

    #[test]
    fn a_graph_of_one_node_is_drawn() {
        let mut graph = Graph::default();
        graph.add(Kind::Run, "r");
        assert!(draw(&graph, "it", |_| Some("/x".to_owned())).into_string().contains("<a href=\"/x\">"));
        assert!(draw(&Graph::default(), "it", |_| None).into_string().starts_with("<svg"));
    }
}
