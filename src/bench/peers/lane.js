// One peer on node, told by its standard input what to do: "write FILE" renders the document once
// into a file, a number renders it that often and answers with nanoseconds of the clock and of the
// processors.
//
//   node lane.js (docxtemplater|easy-template-x) template.docx data.json [output.docx]
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");

const [peer, templateFile, dataFile, output] = process.argv.slice(2);
const load = createRequire(path.join(process.env.BENCH_NODE, "node_modules", "any.js"));
const template = fs.readFileSync(templateFile);
const data = JSON.parse(fs.readFileSync(dataFile, "utf8"));

// As its guide says: a new zip and a new document for each rendering.
function docxtemplater() {
  const PizZip = load("pizzip");
  const Docxtemplater = load("docxtemplater");
  return () => {
    const document = new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      linebreaks: true,
    });
    document.render(data);
    return document.toBuffer();
  };
}

function easyTemplateX() {
  const { TemplateHandler } = load("easy-template-x");
  const handler = new TemplateHandler();
  return () => handler.process(template, data);
}

const render = peer === "docxtemplater" ? docxtemplater() : easyTemplateX();

async function write(file) {
  fs.writeFileSync(file, Buffer.from(await render()));
}

async function answer(line) {
  if (line.startsWith("write ")) {
    await write(line.slice(6));
    return "done";
  }
  const clock = process.hrtime.bigint();
  const work = process.cpuUsage();
  for (let i = Number(line); i > 0; i--) {
    await render();
  }
  const used = process.cpuUsage(work);
  return `${process.hrtime.bigint() - clock} ${(used.user + used.system) * 1000}`;
}

async function listen() {
  const lines = require("readline").createInterface({ input: process.stdin });
  for await (const line of lines) {
    console.log(await answer(line));
  }
}

output ? write(output) : listen();
