export async function mail(id: number, text: string) {
  await fetch(`https://mail.example.com/${id}`, { method: "POST", body: text });
}
