// SPDX-License-Identifier: GPL-3.0-or-later
// node peers.js WORK FILE: does the work once to warm up and once more, and prints the milliseconds of the second.
import { readFileSync } from "node:fs";
import { flextree } from "d3-flextree";
import { hierarchy, tree } from "d3-hierarchy";
import Papa from "papaparse";
import PptxGenJS from "pptxgenjs";

/** Lines of "parent width height" in preorder, as nested objects. */
function nested(file) {
  let root = null;
  const nodes = [];
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const [parent, width, height] = line.split(" ").map(Number);
    const node = { size: [width, height], children: [] };
    nodes.push(node);
    if (parent < 0) root = node;
    else nodes[parent].children.push(node);
  }
  return root;
}

const works = {
  flextree(file) {
    const data = nested(file);
    const layout = flextree({ children: (node) => node.children, nodeSize: (node) => node.data.size });
    return () => layout(layout.hierarchy(data));
  },
  hierarchy(file) {
    const data = nested(file);
    return () => tree().nodeSize([260, 140])(hierarchy(data, (node) => node.children));
  },
  /** Lines of "slide", "card x y w h text" and "line x y w h" in inches: the same shapes, not glued. */
  pptxgenjs(file) {
    const lines = readFileSync(file, "utf8").trim().split("\n");
    return () => {
      const deck = new (PptxGenJS.default ?? PptxGenJS)();
      let slide = null;
      for (const line of lines) {
        const [kind, x, y, w, h, ...words] = line.split(" ");
        const place = { x: Number(x), y: Number(y), w: Number(w), h: Number(h) };
        if (kind === "slide") slide = deck.addSlide();
        else if (kind === "line") slide.addShape("line", { ...place, line: { color: "767676", width: 1 } });
        else slide.addText(words.join(" "), { ...place, shape: "roundRect", fontSize: 10, line: { color: "767676" } });
      }
      return deck.write({ outputType: "nodebuffer" });
    };
  },
  papaparse(file) {
    const text = readFileSync(file, "utf8");
    return () => Papa.parse(text, { header: false });
  },
};

const [name, file] = process.argv.slice(2);
const work = works[name](file);
await work();
const begin = process.hrtime.bigint();
await work();
console.log(Number(process.hrtime.bigint() - begin) / 1e6);
